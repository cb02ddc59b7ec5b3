package se.jobbspar.vacancy.employer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrganisationNumberTest {
    @Test
    void hyphenAndCenturyAreNoPartOfTheNumber() {
        assertEquals("2120001967", digits("212000-1967"));
        assertEquals("2120001967", digits("162120001967"));
    }

    @Test
    void wrongCheckDigitIsNoNumber() {
        assertEquals(Optional.empty(), OrganisationNumber.parse("2120001968"));
    }

    @Test
    void lettersAndNothingAreNoNumber() {
        assertEquals(Optional.empty(), OrganisationNumber.parse("212000196x"));
        assertEquals(Optional.empty(), OrganisationNumber.parse(null));
    }

    @Test
    void numberForValueAddedTaxHoldsTheNumber() {
        assertEquals("2120001967", digits("SE212000196701"));
        assertEquals("2120001967", digits("212000\u00a01967"));
    }

    @Test
    void nobodysNumberIsNone() {
        for (String nobodys : List.of(
                "0000000000", "2222222222", "5555555555", "7777777777", "9999999999", "4444444444", "0020000006")) {
            assertEquals(Optional.empty(), OrganisationNumber.parse(nobodys), nobodys);
            assertFalse(OrganisationNumber.isMistyped("923609016"));
        }
        assertTrue(OrganisationNumber.isMistyped("2120001968"));
        // The thirteenth month, and the thirtieth of February.
        assertEquals(Optional.empty(), OrganisationNumber.parse(checked("811328987")));
        assertEquals(Optional.empty(), OrganisationNumber.parse(checked("810230987")));
        assertTrue(OrganisationNumber.parse(checked("811288987")).isPresent(), "a coordination number");
    }

    private static String checked(String nine) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int doubled = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return nine + (10 - sum % 10) % 10;
    }

    @Test
    void soleTradersNumberIsPersonal() {
        assertTrue(OrganisationNumber.parse("8112289874").orElseThrow().isPersonal());
        assertFalse(OrganisationNumber.parse("2120001967").orElseThrow().isPersonal());
    }

    @Test
    void numberDoesNotPrintItself() {
        assertFalse(
                OrganisationNumber.parse("8112289874").orElseThrow().toString().contains("8112"));
    }

    private static String digits(String text) {
        return OrganisationNumber.parse(text).orElseThrow().digits();
    }
}
