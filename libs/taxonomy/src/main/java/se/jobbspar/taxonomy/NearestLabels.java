package se.jobbspar.taxonomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** "Did you mean" for one type of concept, by label or by the last part of the id. */
final class NearestLabels {

    private static final double LEAST_LIKENESS = 0.35;

    private record Named(String name, Concept concept) {}

    private final List<Named> labels = new ArrayList<>();
    private final List<Named> ids = new ArrayList<>();
    private final TrigramIndex byLabel;
    private final TrigramIndex byId;

    NearestLabels(List<Concept> concepts) {
        for (Concept concept : concepts) {
            ids.add(new Named(lastPart(concept.id()), concept));
            names(concept).forEach(name -> labels.add(new Named(name, concept)));
        }
        byLabel = index(labels);
        byId = index(ids);
    }

    private static TrigramIndex index(List<Named> names) {
        return TrigramIndex.of(names.stream().map(Named::name).toList());
    }

    List<Concept> to(String text, int limit) {
        boolean isId = text.startsWith("http:") || text.startsWith("https:") || text.startsWith("urn:");
        List<Named> names = isId ? ids : labels;
        Map<Concept, Double> best = new HashMap<>();
        (isId ? byId : byLabel)
                .forEachLike(
                        isId ? lastPart(text) : text,
                        LEAST_LIKENESS,
                        (name, likeness) -> best.merge(names.get(name).concept(), likeness, Math::max));
        return best.entrySet().stream()
                .sorted(Map.Entry.<Concept, Double>comparingByValue().reversed().thenComparing(entry -> entry.getKey()
                        .id()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** English synonyms are left out: they are most of all names, and what is mistyped here is Swedish or a whole English label. */
    private static Stream<String> names(Concept concept) {
        return Stream.concat(
                        Stream.of(concept.sv().preferred(), concept.en().preferred()), concept.sv().synonyms().stream())
                .filter(name -> !name.isEmpty())
                .flatMap(NearestLabels::wholeAndHead);
    }

    /** Swedish labels put the noun first, "sjuksköterska, grundutbildad", and people type the noun alone. */
    private static Stream<String> wholeAndHead(String label) {
        int comma = label.indexOf(',');
        return comma < 0 ? Stream.of(label) : Stream.of(label, label.substring(0, comma));
    }

    private static String lastPart(String uri) {
        return uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf(':')) + 1);
    }
}
