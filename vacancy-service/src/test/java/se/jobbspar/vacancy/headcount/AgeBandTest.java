package se.jobbspar.vacancy.headcount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.vacancy.headcount.AgeBand.AND_OLDER;
import static se.jobbspar.vacancy.headcount.AgeBand.AND_YOUNGER;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgeBandTest {
    @Test
    void agesAreReadAsHrWritesThem() {
        Map.of(
                        "60-64", new AgeBand(60, 64),
                        " 60 – 64 år ", new AgeBand(60, 64),
                        "65+", new AgeBand(65, AND_OLDER),
                        "65-w", new AgeBand(65, AND_OLDER),
                        "65 år och äldre", new AgeBand(65, AND_OLDER),
                        "över 65", new AgeBand(66, AND_OLDER),
                        "under 25 år", new AgeBand(AND_YOUNGER, 24),
                        "-24", new AgeBand(AND_YOUNGER, 24),
                        "63", new AgeBand(63, 63))
                .forEach((text, band) -> assertEquals(Optional.of(band), AgeBand.parse(text), text));
        for (String wrong : new String[] {"", null, "64-60", "6064", "okt-12", "0-99", "alla"}) {
            assertEquals(Optional.empty(), AgeBand.parse(wrong), wrong);
        }
    }

    @Test
    void peopleOfAnOpenEndAreSpreadOverFiveYears() {
        assertEquals(0.6, band("65+").shareFrom(67), 1e-9);
        assertEquals(0, band("65+").shareFrom(70));
        assertEquals(0.2, band("-24").shareFrom(24), 1e-9);
        assertEquals(1, band("-24").shareFrom(20));
    }

    @Test
    void whoMayBeInBothOverlaps() {
        assertTrue(band("50+").overlaps(band("60-64")));
        assertTrue(band("60+").overlaps(band("50+")));
        assertTrue(band("-24").overlaps(band("under 20")));
        assertTrue(band("60-64").overlaps(band("64-69")));
        assertFalse(band("50-59").overlaps(band("60+")));
    }

    private static AgeBand band(String text) {
        AgeBand band = AgeBand.parse(text).orElseThrow();
        assertEquals(Optional.of(band), AgeBand.parse(band.toString()), text);
        return band;
    }

    @Test
    void peopleAreSpreadEvenlyOverTheYears() {
        AgeBand band = new AgeBand(58, 62);

        assertEquals(0.6, band.shareFrom(60), 1e-9);
        assertEquals(1, band.shareFrom(40));
        assertEquals(0, band.shareFrom(63));
        assertEquals(0.2, band.shareAt(62), 1e-9);
        assertEquals(0, band.shareAt(57));
    }
}
