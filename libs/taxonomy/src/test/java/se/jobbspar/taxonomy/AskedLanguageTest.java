package se.jobbspar.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedLanguageTest {
    private static final Locale SWEDISH = Locale.of("sv");

    @Test
    void aLanguageAloneIsAskedForInAll() {
        assertEquals(Optional.of(AskedLanguage.whole("sv")), AskedLanguage.parse("sv"));
        assertEquals("svenska", AskedLanguage.name("sv", SWEDISH));
    }

    @ParameterizedTest
    @EnumSource
    void everyModalityIsReadAsItIsWritten(Modality modality) {
        AskedLanguage asked = new AskedLanguage("rom", Optional.of(modality));

        assertEquals(Optional.of(asked), AskedLanguage.parse(asked.written()));
    }

    @Test
    void oneModalityIsNamedBehindTheLanguage() {
        assertEquals("svenska, skriva", AskedLanguage.name("sv:writing", SWEDISH));
        assertEquals("Swedish, conversation", AskedLanguage.name("sv:spoken-interaction", Locale.ENGLISH));
    }

    @Test
    void anotherCodeOfTheLanguageIsItsOwn() {
        assertEquals(
                "he:reading", AskedLanguage.parse("iw:reading").orElseThrow().written());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ":", "sv:", ":writing", "sv:singing", "sv:WRITING", "swedish", "sv:writing:reading"})
    void whatNamesNoneIsNone(String written) {
        assertEquals(Optional.empty(), AskedLanguage.parse(written));
    }
}
