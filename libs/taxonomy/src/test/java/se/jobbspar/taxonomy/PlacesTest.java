package se.jobbspar.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private final Places sweden = Places.sweden();

    @Test
    void swedenHas290MunicipalitiesIn21Counties() {
        List<Municipality> municipalities = IntStream.range(0, 10_000)
                .mapToObj("%04d"::formatted)
                .flatMap(code -> sweden.municipality(code).stream())
                .toList();
        assertEquals(290, municipalities.size());
        assertEquals(21, sweden.counties().size());
        assertEquals(
                sweden.counties(),
                municipalities.stream()
                        .map(m -> sweden.county(m.county()).orElseThrow())
                        .distinct()
                        .toList());
    }

    @Test
    void labourMarketRegionsHaveEveryMunicipalityOnceAndCrossCounties() {
        List<String> members = sweden.labourMarketRegions().stream()
                .flatMap(region -> sweden.within(region.code()).stream())
                .sorted()
                .toList();

        assertEquals(66, sweden.labourMarketRegions().size());
        assertEquals(sweden.municipalities().stream().map(Municipality::code).toList(), members);
        assertEquals("Örebro", sweden.labourMarketRegion("LA2431").orElseThrow().name());
        // Storfors in Värmland commutes to Örebro; Hällefors in Örebro county is a region of its own.
        assertEquals(
                List.of("1760", "1814", "1860", "1861", "1862", "1880", "1881", "1882", "1883", "1884", "1885"),
                sweden.within("LA2431"));
        assertEquals(List.of("1863"), sweden.within("LA2430"));
        assertEquals(List.of("00", "18", "LA2431", "1880"), sweden.around("1880"));
        assertEquals(List.of(), sweden.within("LA1831"));
        assertEquals(List.of("17", "18"), sweden.countiesOf("LA2431"));
        assertEquals(List.of("18"), sweden.countiesOf("1880"));
        assertEquals(List.of(), sweden.countiesOf("LA1831"));
    }

    @Test
    void orebroIsFoundByCodeAndByName() {
        Municipality orebro = new Municipality("1880", "Örebro", "18", "LA2431");
        assertEquals(Optional.of(orebro), sweden.municipality("1880"));
        assertEquals(Optional.of(orebro), sweden.municipalityByName("örebro kommun"));
        assertEquals("Örebro län", sweden.county("18").orElseThrow().name());
    }

    @Test
    void municipalityIsFoundByTheNamesAndTheIdItGoesBy() {
        for (String name : List.of("ÖREBRO", "O\u0308rebro", "Örebro\u00a0kommun", "Örebros kommun")) {
            assertEquals("1880", code(sweden.municipalityByName(name)), name);
        }
        assertEquals("0180", code(sweden.municipalityByName("Stockholms stad")));
        assertEquals("1280", code(sweden.municipalityByName("Malmö stad")));
        assertEquals("1280", code(sweden.municipalityByConcept("oYPt_yRA_Smm")));
        assertEquals("1880", code(sweden.municipalityByConcept("kuMn_feU_hXx")));
        assertEquals(Optional.empty(), sweden.municipalityByConcept("none"));
    }

    @Test
    void municipalityIsFoundByTheCodeItHadBeforeItsCountyBecameAnother() {
        assertEquals("1290", code(sweden.municipalityInCell("1180")));
        assertEquals("1490", code(sweden.municipalityInCell("1583")));
        assertEquals("0643", code(sweden.municipalityInCell("1623")));
        assertEquals("0642", code(sweden.municipalityInCell("1622")));
        assertEquals("0331", code(sweden.municipalityInCell(" 1917 ")));
        assertEquals("0180", code(sweden.municipalityInCell("180")));
        // What is asked for by a code is asked for by the code of today.
        assertEquals(Optional.empty(), sweden.municipality("1917"));
        long former = IntStream.range(0, 10_000)
                .mapToObj("%04d"::formatted)
                .filter(code -> sweden.municipality(code).isEmpty()
                        && sweden.municipalityByWrittenCode(code).isPresent())
                .count();
        assertEquals(50, former);
    }

    private static String code(Optional<Municipality> found) {
        return found.orElseThrow().code();
    }

    @Test
    void unknownPlaceIsNowhere() {
        assertEquals(Optional.empty(), sweden.municipality("9999"));
        assertEquals(Optional.empty(), sweden.municipalityByName("Grönköping"));
        assertEquals(Optional.empty(), sweden.county("02"));
    }
}
