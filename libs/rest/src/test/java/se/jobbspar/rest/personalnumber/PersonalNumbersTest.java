package se.jobbspar.rest.personalnumber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "8507099805",
                "850709-9805",
                "850709+9805",
                "198507099805",
                "19850709-9805",
                "1985-07-09-9805",
                "1985-07-09 9805",
                "1985.07.09.9805",
                "19 850709 - 9805",
                "85 07 09 9805",
                "850709\u00a09805",
                "850709\u202f9805",
                "850709\u20139805",
                "850709\u22129805",
                "850709\u00ad9805",
                "850709\u200b9805",
                "850709/9805",
                "850709\t9805",
                "850709\n9805",
                "8 5 0 7 0 9 9 8 0 5",
                "1.9.8.5.0.7.0.9.9.8.0.5",
                "８５０７０９－９８０５",
                "\u0668\u0665\u0660\u0667\u0660\u0669-\u0669\u0668\u0660\u0665",
                "\ud835\udfd6\ud835\udfd3\ud835\udfce\ud835\udfd5\ud835\udfce\ud835\udfd7-9805",
                "⁸⁵⁰⁷⁰⁹-9805",
                "beslut 850709 9805",
                "KS850709-9805x",
                "KS 2026/0417 (850709-9805), bilaga 2",
                "pnr:8507099805.",
                "850769-9802",
                "19850769 9802",
                "000101-0016",
                "100060-1235",
                "850709-T123",
                "19850709R123",
                "850709 k123",
            })
    void numberIsFoundInEveryWayOfWriting(String text) {
        assertTrue(PersonalNumbers.in(text), text);
        assertFalse(PersonalNumbers.without(text).matches("(?s).*[0-9]{3}.*9?805.*"), text);
        assertTrue(PersonalNumbers.without(text).contains("[…]"), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Undersköterska till äldreboende",
                "20261126",
                "2026-11-26",
                "2026-03-01 12:15",
                "2026-01-01–2026-12-31",
                "2026-01-01 - 2026-12-31",
                "20260101-20261231",
                "212000-1967",
                "5561234567",
                "16 556123-4567",
                "070-174 06 35",
                "0701740635",
                "0706740608",
                "+46 70 174 06 35",
                "+46701740635",
                "+4501010112",
                "019-21 10 00",
                "08-12 34 56 78",
                "KS 2026/0417",
                "AME 2026-118",
                "850709-9806",
                "order 8507099801",
                "851309-9805",
                "850732-9805",
                "98507099805",
                "850709980512",
                "1.250.000-1.500.000 kr",
                "30 000–35 000 kr per månad",
                "850709-Kaffe",
            })
    void otherNumbersPass(String text) {
        assertFalse(PersonalNumbers.in(text), text);
        assertEquals(text, PersonalNumbers.without(text));
    }

    @Test
    void nothingHoldsNone() {
        assertFalse(PersonalNumbers.in(null));
        assertNull(PersonalNumbers.without(null));
    }

    @Test
    void restOfTheTextStays() {
        assertEquals(
                "Ring Eva […], 070-174 06 35, eller […] före 2026-12-24.",
                PersonalNumbers.without("Ring Eva 850709-9805, 070-174 06 35, eller 198507699802 före 2026-12-24."));
    }
}
