package se.jobbspar.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MunicipalityCodeTest {
    @Test
    void fourDigitsAreACode() {
        assertEquals(Optional.of(new MunicipalityCode("1880")), MunicipalityCode.parse("1880"));
    }

    @Test
    void anythingElseIsNone() {
        assertEquals(Optional.empty(), MunicipalityCode.parse(null));
        assertEquals(Optional.empty(), MunicipalityCode.parse("18"));
        assertEquals(Optional.empty(), MunicipalityCode.parse("١٨٨٠"));
        assertThrows(IllegalArgumentException.class, () -> new MunicipalityCode("Örebro"));
    }
}
