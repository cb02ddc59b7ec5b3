package se.jobbspar.taxonomy;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Concepts of one type by what they are called in either language, however it is written. */
final class NamedConcepts {
    private final Map<String, Set<Concept>> preferred = new HashMap<>();
    private final Map<String, Set<Concept>> synonyms = new HashMap<>();

    NamedConcepts(List<Concept> concepts) {
        for (Concept concept : concepts) {
            Stream.of(concept.sv(), concept.en()).forEach(labels -> {
                add(preferred, labels.preferred(), concept);
                labels.synonyms().forEach(name -> add(synonyms, name, concept));
            });
        }
    }

    private static void add(Map<String, Set<Concept>> names, String name, Concept concept) {
        if (!name.isEmpty()) {
            names.computeIfAbsent(TextKey.of(name), key -> new LinkedHashSet<>())
                    .add(concept);
        }
    }

    List<Concept> called(String name) {
        String key = TextKey.of(name);
        Set<Concept> first = preferred.getOrDefault(key, Set.of());
        return List.copyOf(first.isEmpty() ? synonyms.getOrDefault(key, Set.of()) : first);
    }
}
