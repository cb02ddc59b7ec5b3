package se.jobbspar.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SunCodesTest {

    @Test
    void levelRanksByItsFirstDigit() {
        assertEquals(0, SunCodes.rank("0"));
        assertEquals(3, SunCodes.rank("337"));
        assertEquals(6, SunCodes.rank("640"));
        assertThrows(IllegalArgumentException.class, () -> SunCodes.rank("999"));
    }

    @Test
    void codesOfOneKindAreNotCodesOfTheOther() {
        assertTrue(SunCodes.isLevel("537"));
        assertTrue(SunCodes.isField("723a"));
        assertFalse(SunCodes.isLevel("723a"));
        assertFalse(SunCodes.isField("537"));
    }

    @Test
    void jobTechIdIsAnAliasAndNoCode() {
        assertEquals("3", SunCodes.level("wyLL_K3a_HRC").orElseThrow().code());
        assertFalse(SunCodes.isLevel("wyLL_K3a_HRC"));
    }
}
