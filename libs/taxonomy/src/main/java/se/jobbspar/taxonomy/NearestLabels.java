package se.jobbspar.taxonomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** "Did you mean": compares letter triples. Only asked for when an id was wrong, so it scans instead of keeping an index. */
final class NearestLabels {

    private static final double LEAST_LIKENESS = 0.3;

    private record Hit(Concept concept, double likeness) {}

    private final List<Concept> concepts;

    NearestLabels(List<Concept> concepts) {
        this.concepts = concepts;
    }

    List<Concept> to(String text, ConceptType type, int limit) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        boolean byId = text.startsWith("http:") || text.startsWith("https:") || text.startsWith("urn:");
        Trigrams wanted = Trigrams.of(byId ? lastSegment(text) : text);
        List<Hit> hits = new ArrayList<>();
        for (Concept concept : concepts) {
            if (concept.type() == type) {
                double likeness =
                        names(concept, byId).mapToDouble(wanted::likeness).max().orElse(0);
                if (likeness >= LEAST_LIKENESS) {
                    hits.add(new Hit(concept, likeness));
                }
            }
        }
        return hits.stream()
                .sorted(Comparator.comparingDouble(Hit::likeness).reversed().thenComparing(hit -> hit.concept()
                        .id()))
                .limit(limit)
                .map(Hit::concept)
                .toList();
    }

    private static Stream<String> names(Concept concept, boolean byId) {
        if (byId) {
            return Stream.of(lastSegment(concept.id()));
        }
        return Stream.of(concept.sv(), concept.en())
                .flatMap(labels -> Stream.concat(Stream.of(labels.preferred()), labels.synonyms().stream()))
                .flatMap(NearestLabels::wholeAndHead);
    }

    /** Swedish labels put the noun first, "sjuksköterska, grundutbildad", and people type the noun alone. */
    private static Stream<String> wholeAndHead(String label) {
        int comma = label.indexOf(',');
        return comma < 0 ? Stream.of(label) : Stream.of(label, label.substring(0, comma));
    }

    private static String lastSegment(String uri) {
        return uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf(':')) + 1);
    }
}
