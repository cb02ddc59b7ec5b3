package se.jobbspar.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextKeyTest {
    @Test
    void oneTextIsOneTextHoweverItIsWritten() {
        for (String written : List.of(
                "CAFÉ ÅSA-AB",
                "  Café\u00a0 Åsa-AB\t",
                "Cafe\u0301 A\u030asa-AB",
                "Café \u212bsa\u2010AB",
                "Café Å\u00adsa\u2013AB\u200b",
                "Ｃａｆé\u3000Ｅ".replace("Ｅ", "Åsa-ＡＢ"))) {
            assertEquals("café åsa-ab", TextKey.of(written), written);
        }
        assertEquals(TextKey.of("Weißensee"), TextKey.of("WEISSENSEE"));
        assertEquals(TextKey.of("L'Oasis"), TextKey.of("L\u2019Oasis"));
    }

    @Test
    void otherLettersAreAnotherText() {
        assertNotEquals(TextKey.of("Habo"), TextKey.of("Håbo"));
        assertNotEquals(TextKey.of("Café"), TextKey.of("Cafe"));
        assertNull(TextKey.of(null));
    }
}
