package se.jobbspar.gateway.console.shortage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.console.Choice;

/** What stands nearest to whoever asks. */
class NearestTest {
    @Test
    void everyCountyOfALabourMarketRegionIsToldAndTheNationOnlyWhereNoneIs() {
        assertEquals(List.of("17", "18"), nearest("17", "18", "00"));
        assertEquals(List.of("00"), nearest("00"));
    }

    @Test
    void ownLabourMarketRegionIsOfferedFirstAndNoneOfASingleMunicipality() {
        List<String> offered = Region.labourMarketRegions("1880", "00").stream()
                .map(Choice::value)
                .toList();

        assertEquals("LA2431", offered.getFirst());
        assertEquals(offered.stream().distinct().toList(), offered);
        assertEquals(List.of(), offered.stream().filter("LA2430"::equals).toList());
    }

    private static List<String> nearest(String... regions) {
        List<Picture.Judged> said = Stream.of(regions)
                .map(region -> new Picture.Judged("barometer", region, "2026-1", "shortage", null, "", null, null))
                .toList();
        return new Picture.Occupation("5321", "", said, false, 0, 0, null)
                .nearest("barometer").stream().map(Picture.Judged::region).toList();
    }
}
