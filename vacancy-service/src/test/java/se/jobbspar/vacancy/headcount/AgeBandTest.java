package se.jobbspar.vacancy.headcount;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgeBandTest {
    @Test
    void agesAreReadAsHrWritesThem() {
        Map.of(
                        "60-64", new AgeBand(60, 64),
                        " 60 – 64 år ", new AgeBand(60, 64),
                        "65+", new AgeBand(65, 69),
                        "65 år och äldre", new AgeBand(65, 69),
                        "65-", new AgeBand(65, 69),
                        "över 65", new AgeBand(66, 70),
                        "under 25 år", new AgeBand(20, 24),
                        "-24", new AgeBand(20, 24),
                        "63", new AgeBand(63, 63))
                .forEach((text, band) -> assertEquals(Optional.of(band), AgeBand.parse(text), text));
        for (String wrong : new String[] {"", null, "64-60", "6064", "okt-12", "0-99", "alla"}) {
            assertEquals(Optional.empty(), AgeBand.parse(wrong), wrong);
        }
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
