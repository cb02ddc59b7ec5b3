package se.jobbspar.matching.concept;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.jobbspar.concepts.word.Text;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptIds;
import se.jobbspar.taxonomy.GroupFacts;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * Groups that SSYK and ISCO share: one maps to the other, and both are called the same. ISCO's stands for both, as ids are ESCO's
 * wherever ESCO has the concept; SSYK's is still found by its id and, where that is another, by its code.
 */
final class SharedGroups {
    private final Map<Concept, Concept> iscoOfSsyk = new HashMap<>();

    SharedGroups(Taxonomy taxonomy) {
        for (GroupFacts facts : taxonomy.content().groups()) {
            taxonomy.group(facts.ssyk()).ifPresent(ssyk -> isco(taxonomy, facts).stream()
                    .filter(isco -> Text.of(isco.sv().preferred())
                            .equals(Text.of(ssyk.sv().preferred())))
                    .findFirst()
                    .ifPresent(isco -> iscoOfSsyk.put(ssyk, isco)));
        }
    }

    /** The ISCO groups that a SSYK group maps to. */
    static List<Concept> isco(Taxonomy taxonomy, GroupFacts facts) {
        return facts.isco().stream()
                .flatMap(code -> taxonomy.find(ConceptIds.ISCO + code).stream())
                .toList();
    }

    /** The concept that stands for a group: itself, unless ISCO has the same one. */
    Concept one(Concept group) {
        return iscoOfSsyk.getOrDefault(group, group);
    }
}
