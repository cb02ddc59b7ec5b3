package se.jobbspar.contracts.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final Wording LATE = Wording.of("must not be later", "får inte vara senare");

    @Test
    void eachReaderGetsTheirLanguage() {
        assertEquals("får inte vara senare", LATE.in(Locale.of("sv", "FI")));
        assertEquals("must not be later", LATE.in(Locale.ENGLISH));
        assertEquals("must not be later", LATE.in(Locale.GERMAN));
    }

    @Test
    void placeIsNamedInBothLanguages() {
        assertEquals(Wording.of("to: must not be later", "to: får inte vara senare"), LATE.at("to"));
        assertEquals(Wording.of("to must not be later.", "to får inte vara senare."), LATE.about("to"));
    }

    @Test
    void textInOneLanguageIsNoWording() {
        assertThrows(IllegalArgumentException.class, () -> Wording.of("must not be later", ""));
    }
}
