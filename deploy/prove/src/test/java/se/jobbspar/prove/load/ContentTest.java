package se.jobbspar.prove.load;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class ContentTest {
    /** Ten digits in a row, whatever but letters stands between them, may be somebody's number, and are refused. */
    private static final String MAY_BE_PERSONAL = ".*\\d([^\\p{L}\\d]*\\d){9}.*";

    @Test
    void titleOfADayAndARewordingHasNoPersonalNumber() {
        String drafted = Content.mark("Prov kills-20783000", 1_234);

        assertFalse((drafted + " 999999").matches(MAY_BE_PERSONAL), drafted);
    }
}
