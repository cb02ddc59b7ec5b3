package se.jobbspar.gateway.console.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of an address a report is asked about. */
class AskedTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");
    private static final Programme PROGRAMME = new Programme(
            "6f1d3a52", "Den gömda resursen", List.of("1880", "1883"), LocalDate.parse("2024-03-01"), false);

    @Test
    void coachMayAskForAnyDaysOfTheOwnMunicipality() {
        Asked asked = asked(true, "from", "2026-02-03", "to", "2026-11-27");

        assertTrue(asked.exact());
        assertEquals("/x?municipality=1880&from=2026-02-03&to=2026-11-27", asked.address("/x"));
        assertEquals("utfall-1880-2026-02-03_2026-11-27.csv", asked.fileName());
    }

    @Test
    void othersMayAskForWholeQuartersThatAreOverAndYears() {
        assertEquals(Period.quarter(2026, 3), asked(false, "period", "2026-Q3").period());
        assertEquals(
                Period.quarter(2026, 3),
                asked(false, "from", "2026-07-01", "to", "2026-09-30").period());
        assertEquals(Period.year(2026), asked(false, "period", "2026").period());
        for (String none : List.of("2026-Q4", "2027", "2026-Q5", "spring")) {
            assertEquals(Period.ALL_TIME, asked(false, "period", none).period(), none);
        }
        assertEquals(
                Period.ALL_TIME,
                asked(false, "from", "2026-02-03", "to", "2026-02-04").period());
        assertEquals(Period.ALL_TIME, asked(false, "from", "2026-07-01").period());
    }

    @Test
    void otherMunicipalitiesAreThoseOfTheProgramme() {
        Asked together = asked(true, "programme", "6f1d3a52", "municipality", "all", "from", "2026-02-03");
        assertEquals(List.of("1880", "1883"), together.municipalities());
        assertFalse(together.exact());
        assertEquals(Period.ALL_TIME, together.period());
        assertEquals("utfall-all.csv", together.fileName());

        Asked again = Asked.of(together.query(), List.of(PROGRAMME), "1880", true, TODAY);
        assertEquals(together, again);
        assertEquals(
                List.of("1883"),
                asked(false, "programme", "6f1d3a52", "municipality", "1883").municipalities());
        assertEquals(
                List.of("1880"),
                asked(false, "programme", "6f1d3a52", "municipality", "0180").municipalities());
        assertEquals(List.of("1880"), asked(false, "municipality", "1883").municipalities());
    }

    private static Asked asked(boolean coach, String... parameters) {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            query.add(parameters[i], parameters[i + 1]);
        }
        return Asked.of(query, List.of(PROGRAMME), "1880", coach, TODAY);
    }
}
