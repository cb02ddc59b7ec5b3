package se.jobbspar.vacancy.employer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
