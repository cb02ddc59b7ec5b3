package se.jobbspar.matching.concept;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;

/** Measures the lookup over all of ESCO; the figures are printed and must not fall below what was reached. */
class ConceptQualityTest {
    private final Optional<Path> shared = EscoFiles.shared();

    @Test
    void swedishJobTitleFindsItsOccupationOrGroupFromTextAlone() throws IOException {
        EscoFiles esco = new EscoFiles(dataOrSkip());
        List<Concept> concepts = esco.occupationsAndGroups();
        Map<String, Concept> byId = new HashMap<>();
        concepts.forEach(c -> byId.put(c.id(), c));
        Quality found = measure(
                new Lookup(
                        concepts,
                        c -> Optional.ofNullable(byId.get(esco.groupOf(c))).stream()
                                .toList(),
                        new ByteBuffersDirectory()),
                Set.of(ConceptType.OCCUPATION, ConceptType.OCCUPATION_GROUP),
                "occupation-titles-sv-dev.tsv");
        assertTrue(found.mrr() >= 0.43, found.toString());
    }

    @Test
    void swedishSkillTermFindsItsSkill() throws IOException {
        Lookup lookup = new Lookup(new EscoFiles(dataOrSkip()).skills(), c -> List.of(), new ByteBuffersDirectory());
        Quality found = measure(lookup, Set.of(ConceptType.SKILL), "skill-terms-sv-dev.tsv");
        assertTrue(found.mrr() > 0.65, found.toString());
    }

    private Quality measure(Lookup lookup, Set<ConceptType> types, String queries) throws IOException {
        try (lookup) {
            Quality found = Quality.of(shared.orElseThrow().resolve("quality").resolve(queries), query -> {
                try {
                    return lookup.find(query, types, Language.SV).stream()
                            .map(hit -> hit.concept().id())
                            .toList();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            System.out.println("Concept lookup, " + queries + ": " + found);
            return found;
        }
    }

    private Path dataOrSkip() {
        if (shared.isEmpty()) {
            System.err.println("SKIPPED: no ../shared/quality beside the checkout, so concept lookup is not measured");
        }
        Assumptions.assumeTrue(shared.isPresent(), "reference data are missing");
        return shared.orElseThrow();
    }
}
