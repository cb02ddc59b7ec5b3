package se.jobbspar.taxonomy.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.Labels;

/** The concepts of the bundle in the making, by id, with the aliases they gather on the way. */
final class ConceptPool {

    private final Map<String, Concept> concepts = new TreeMap<>();
    private final Map<String, Set<String>> aliases = new TreeMap<>();

    boolean holds(String id) {
        return concepts.containsKey(id);
    }

    void add(Concept concept) {
        concepts.put(concept.id(), concept);
        concept.aliases().forEach(alias -> alias(concept.id(), alias));
    }

    void alias(String id, String alias) {
        aliases.computeIfAbsent(id, i -> new TreeSet<>()).add(alias);
    }

    /**
     * Takes a concept of the starter in. Where the download has it too, the starter's Swedish label leads (it differs only where
     * we corrected ESCO's) and the download's becomes a synonym; synonyms and aliases of both are kept.
     */
    void keep(Concept ours) {
        Concept theirs = concepts.get(ours.id());
        if (theirs == null) {
            add(ours);
            return;
        }
        Labels sv = merge(ours.sv(), isLabelOfAnother(theirs) ? withoutPreferred(theirs.sv()) : theirs.sv());
        Labels en = merge(theirs.en().isEmpty() ? ours.en() : theirs.en(), ours.en());
        add(new Concept(ours.id(), theirs.type(), theirs.code(), sv, en, ours.aliases()));
    }

    /** ESCO calls its nurse assistant by the nurse's label; such a slip must not come back as a synonym. */
    private boolean isLabelOfAnother(Concept theirs) {
        return concepts.values().stream()
                .anyMatch(c -> c != theirs
                        && c.type() == theirs.type()
                        && c.sv().preferred().equals(theirs.sv().preferred()));
    }

    private static Labels withoutPreferred(Labels labels) {
        return labels.synonyms().isEmpty()
                ? Labels.NONE
                : new Labels(
                        labels.synonyms().getFirst(),
                        labels.synonyms().subList(1, labels.synonyms().size()));
    }

    private static Labels merge(Labels leading, Labels other) {
        if (leading.isEmpty()) {
            return other;
        }
        Set<String> seen = new HashSet<>(Set.of(leading.preferred().toLowerCase(Locale.ROOT)));
        Set<String> synonyms = new LinkedHashSet<>(leading.synonyms());
        Stream.concat(Stream.of(other.preferred()), other.synonyms().stream())
                .filter(name -> !name.isEmpty())
                .forEach(synonyms::add);
        List<String> distinct = synonyms.stream()
                .filter(name -> seen.add(name.toLowerCase(Locale.ROOT)))
                .toList();
        return new Labels(leading.preferred(), distinct);
    }

    Collection<Concept> all() {
        return concepts.values().stream()
                .map(c -> new Concept(
                        c.id(),
                        c.type(),
                        c.code(),
                        c.sv(),
                        c.en(),
                        List.copyOf(aliases.getOrDefault(c.id(), Set.of()))))
                .toList();
    }
}
