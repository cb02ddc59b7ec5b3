package se.jobbspar.taxonomy.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * Where ids go that JobTech has taken out of use: to the one concept that replaced them, through any that were replaced in
 * turn. An id that was divided among several goes nowhere, since nobody can say which of them was meant.
 */
final class Successors {

    private final Map<String, List<String>> replacedBy = new HashMap<>();
    private final Map<String, String> concepts = new TreeMap<>();

    Successors(Taxonomy starter, JobTechExport jobTech, Resolutions resolutions) {
        jobTech.replaced().forEach(old -> replacedBy.put(old.id(), old.by()));
        replacedBy.keySet().stream()
                // What the starter or the export still has is in use.
                .filter(id ->
                        starter.find(id).isEmpty() && resolutions.concept(id).isEmpty())
                .forEach(id -> last(id).flatMap(resolutions::concept).ifPresent(concept -> concepts.put(id, concept)));
    }

    /** The bundle's concepts by the JobTech ids out of use that stand for them. */
    Map<String, String> all() {
        return concepts;
    }

    private Optional<String> last(String id) {
        Set<String> seen = new HashSet<>();
        String at = id;
        while (replacedBy.containsKey(at)) {
            if (!seen.add(at) || replacedBy.get(at).size() != 1) {
                return Optional.empty();
            }
            at = replacedBy.get(at).getFirst();
        }
        return Optional.of(at);
    }
}
