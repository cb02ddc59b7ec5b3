package se.jobbspar.matching.concept;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptIds;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.GroupFacts;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * Which occupation groups each occupation belongs to: of SSYK all that it is tied to, of ISCO its own, or all that its SSYK groups
 * map to when only those are known. ISCO and SSYK codes look alike and mean different things.
 */
final class GroupsOf {
    private final Taxonomy taxonomy;
    private final SharedGroups shared;
    private final Map<String, GroupFacts> bySsyk;
    private final Map<Concept, List<Concept>> groups = new HashMap<>();

    GroupsOf(Taxonomy taxonomy, SharedGroups shared) {
        this.taxonomy = taxonomy;
        this.shared = shared;
        this.bySsyk =
                taxonomy.content().groups().stream().collect(Collectors.toMap(GroupFacts::ssyk, Function.identity()));
        taxonomy.concepts().stream()
                .filter(c -> c.type() == ConceptType.OCCUPATION)
                .forEach(c -> groups.put(c, groups(c)));
    }

    private List<Concept> groups(Concept occupation) {
        List<String> ssyk = taxonomy.ssykOf(occupation.id());
        Stream<Concept> isco = taxonomy.iscoOf(occupation.id())
                .map(code -> taxonomy.find(ConceptIds.ISCO + code).stream())
                .orElseGet(() ->
                        ssyk.stream().map(bySsyk::get).flatMap(facts -> SharedGroups.isco(taxonomy, facts).stream()));
        return Stream.concat(isco, ssyk.stream().flatMap(code -> taxonomy.group(code).stream()))
                .map(shared::one)
                .distinct()
                .toList();
    }

    List<Concept> of(Concept occupation) {
        return groups.getOrDefault(occupation, List.of());
    }
}
