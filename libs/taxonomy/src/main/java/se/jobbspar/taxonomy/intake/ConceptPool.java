package se.jobbspar.taxonomy.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Labels;

/** The concepts of the bundle in the making, by id, with the aliases they gather on the way. */
final class ConceptPool {

    private final Map<String, Concept> concepts = new TreeMap<>();
    private final Map<String, Set<String>> aliases = new HashMap<>();

    void add(Concept concept) {
        concepts.put(concept.id(), concept);
        concept.aliases().forEach(alias -> alias(concept.id(), alias));
    }

    /** Makes {@code jobTechId} an alias of a concept, and the concept itself if there is none yet. */
    void settle(String id, ConceptType type, String jobTechId, String label) {
        concepts.computeIfAbsent(
                id, own -> new Concept(own, type, null, new Labels(label, List.of()), Labels.NONE, List.of()));
        alias(id, jobTechId);
    }

    void alias(String id, String alias) {
        aliases.computeIfAbsent(id, i -> new TreeSet<>()).add(alias);
    }

    /**
     * Takes the starter in. Where the download has a concept too, the starter's Swedish label leads (it differs only where we
     * corrected ESCO's) and the download's becomes a synonym; synonyms and aliases of both are kept.
     */
    void keep(Collection<Concept> starter) {
        Map<String, Integer> uses = new HashMap<>();
        concepts.values().forEach(concept -> uses.merge(name(concept), 1, Integer::sum));
        starter.forEach(ours -> add(merge(ours, concepts.get(ours.id()), uses)));
    }

    private static Concept merge(Concept ours, Concept theirs, Map<String, Integer> uses) {
        if (theirs == null) {
            return ours;
        }
        // ESCO calls its nurse assistant by the nurse's label; such a slip must not come back as a synonym.
        Labels swedish = uses.get(name(theirs)) > 1 ? MergedLabels.synonymsOf(theirs.sv()) : theirs.sv();
        Labels english = theirs.en().isEmpty() ? ours.en() : theirs.en();
        return new Concept(
                ours.id(),
                theirs.type(),
                theirs.code(),
                MergedLabels.of(ours.sv(), swedish),
                MergedLabels.of(english, ours.en()),
                ours.aliases());
    }

    private static String name(Concept concept) {
        return concept.type() + concept.sv().preferred();
    }

    /** In the order of their ids. */
    List<Concept> all() {
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
