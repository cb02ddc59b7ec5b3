package se.jobbspar.matching.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Labels;

/** What is found and what is not, by named examples. */
class LookupTest {
    private static final Locale SWEDISH = Locale.of("sv");
    private final List<Concept> concepts = List.of(
            occupation("läkare", "doctor"),
            occupation("lakarbetare", "brine worker"),
            occupation("undersköterska", "assistant nurse", "vårdbiträde under tillsyn"),
            occupation("sjuksköterska", "nurse", "sköterska"),
            occupation("kock", "cook", "köksmästare"),
            occupation("lastbilsförare", "lorry driver"),
            occupation("förare", "driver", "förare av lastbil"),
            occupation("plattformsarbetare", "platform worker"),
            occupation("informationschef", "information manager"),
            occupation("uniformsskräddare", "uniform tailor"),
            occupation("formgivare", "designer"),
            occupation("filmfotograf", "cameraman"),
            occupation("svetsingenjör", "welding engineer", "svets", "ingenjör"),
            occupation("form", "form"));

    private static Concept occupation(String swedish, String english, String... synonyms) {
        return new Concept(
                "urn:test:" + swedish.replace(' ', '-'),
                ConceptType.OCCUPATION,
                null,
                new Labels(swedish, Arrays.asList(synonyms)),
                new Labels(english, List.of()),
                List.of());
    }

    private List<String> find(String typed) {
        return find(typed, Language.SV);
    }

    private List<String> find(String typed, Language language) {
        try (Lookup lookup = new Lookup(concepts, c -> List.of(), new ByteBuffersDirectory())) {
            return lookup.find(typed, Set.of(ConceptType.OCCUPATION), language).stream()
                    .map(hit -> hit.concept().label(SWEDISH))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void exactNameComesFirst() {
        assertEquals("läkare", find("läkare").getFirst());
        assertEquals("läkare", find("LÄKARE").getFirst());
    }

    @Test
    void nameTypedWithoutDotsIsFound() {
        assertEquals("läkare", find("lakare").getFirst());
    }

    @Test
    void beginningOfANameIsFound() {
        assertEquals("lastbilsförare", find("lastbilsf").getFirst());
        assertTrue(find("u").contains("undersköterska"));
    }

    @Test
    void synonymIsFound() {
        assertEquals("kock", find("köksmästare").getFirst());
    }

    @Test
    void eitherLanguageIsFoundWhicheverIsAskedFor() {
        for (Language language : Language.values()) {
            assertEquals("lastbilsförare", find("lorry driver", language).getFirst());
            assertEquals("sjuksköterska", find("nurse", language).getFirst());
            assertEquals("sjuksköterska", find("sjuksköterska", language).getFirst());
        }
    }

    @Test
    void twoWaysToWriteATitleAreOneInTheOtherLanguageToo() {
        assertEquals(List.of("filmfotograf"), find("kameraman"));
        assertEquals(List.of("filmfotograf"), find("kamerakvinna"));
    }

    @Test
    void slipOfTheFingerIsForgiven() {
        assertEquals("sjuksköterska", find("sjukskötreska").getFirst());
        assertEquals("lastbilsförare", find("lastbilförare").getFirst());
    }

    @Test
    void partOfACompoundIsFound() {
        assertTrue(find("sköterska").contains("undersköterska"));
        assertTrue(find("förare").contains("lastbilsförare"));
    }

    @Test
    void lettersInsideAWordAreNoHit() {
        List<String> found = find("form");
        assertEquals("form", found.getFirst());
        assertTrue(found.contains("formgivare"));
        assertFalse(found.contains("plattformsarbetare"));
        assertFalse(found.contains("informationschef"));
        assertFalse(found.contains("uniformsskräddare"));
    }

    @Test
    void ofSeveralWordsThreeLettersAreNoHit() {
        assertEquals(List.of(), find("svenska för invandrare"));
    }

    @Test
    void nothingIsFoundForNothing() {
        assertEquals(List.of(), find("  ?!  "));
        assertEquals(List.of(), find("xyzzy"));
    }
}
