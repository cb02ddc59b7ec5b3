package se.jobbspar.matching.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Taxonomy;

/** Codes of the starter taxonomy. */
class GroupCodesTest {
    private static final Locale SWEDISH = Locale.of("sv");
    private static final Taxonomy TAXONOMY = Taxonomy.starter();
    private final GroupCodes codes = new GroupCodes(TAXONOMY);

    private List<String> ids(String typed) {
        return codes.find(typed, SWEDISH).stream().map(Concept::id).toList();
    }

    @Test
    void codeIsSsyksBeforeIscos() {
        assertEquals(List.of("urn:jobbspar:ssyk:5321", "http://data.europa.eu/esco/isco/C5321"), firstTwo("5321"));
        assertEquals("http://data.europa.eu/esco/isco/C5321", ids("ISCO 5321").getFirst());
    }

    private List<String> firstTwo(String typed) {
        return ids(typed).subList(0, 2);
    }

    @Test
    void groupThatIscoAndSsykShareIsOneUnderTheirCode() {
        assertEquals("http://data.europa.eu/esco/isco/C5120", ids("5120").getFirst());
        assertFalse(ids("5120").contains("urn:jobbspar:ssyk:5120"));
    }

    @Test
    void sharedGroupWhoseCodesDifferIsFoundByEach() {
        assertEquals("urn:jobbspar:ssyk:2222", ids("ssyk 2222").getFirst());
        assertEquals("http://data.europa.eu/esco/isco/C3222", ids("isco 3222").getFirst());
    }

    @Test
    void occupationsComeByNameInTheOrderOfTheSwedishAlphabet() {
        assertEquals(List.of("dataanalytiker", "IKT-systemanalytiker", "systemarkitekt"), occupations("ssyk 2511"));
        assertEquals(
                List.of(
                        "undersköterska, hemtjänst",
                        "undersköterska, vård- och specialavdelning och mottagning",
                        "undersköterska, äldreomsorg och habilitering"),
                occupations("ssyk 5321"));
    }

    private List<String> occupations(String typed) {
        return codes.find(typed, SWEDISH).stream()
                .filter(concept -> concept.type() == ConceptType.OCCUPATION)
                .map(concept -> concept.label(SWEDISH))
                .toList();
    }

    @Test
    void whatIsNoCodeIsLeftToTheText() {
        for (String typed : List.of("100%", "kock", "53211", "9999", "")) {
            assertEquals(List.of(), ids(typed), typed);
        }
    }
}
