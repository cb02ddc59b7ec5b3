package se.jobbspar.quality.title;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jobbspar.matching.concept.Lookup;
import se.jobbspar.quality.Measured;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Taxonomy;

/** The measure itself: what is found first counts in full, what is not found counts nothing and is named. */
class KnownTermsTest {
    private static final String COOK = "http://data.europa.eu/esco/occupation/90f75f67-495d-49fa-ab57-2f320e251d7e";

    @TempDir
    Path folder;

    @Test
    void rankOfTheFirstRightConceptIsWhatCounts() throws IOException {
        Path terms = folder.resolve("terms.tsv");
        Files.write(terms, List.of("term\trelevant", "kock\turn:other " + COOK, "hovslagare\turn:other"));
        try (Lookup lookup = Lookup.of(Taxonomy.starter(), new ByteBuffersDirectory())) {
            Measured measured =
                    new KnownTerms("Q1", "titles", lookup, Set.of(ConceptType.OCCUPATION), terms, 0.6, 0).measure();

            assertEquals("MRR 0.500, first ten 0.500", measured.figure());
            assertEquals("MRR ≥ 0.60", measured.goal());
            assertEquals(List.of("hovslagare"), measured.failures());
            assertFalse(measured.reached());
        }
    }
}
