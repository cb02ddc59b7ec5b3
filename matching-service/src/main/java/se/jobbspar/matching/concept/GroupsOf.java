package se.jobbspar.matching.concept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Taxonomy;

/** Which occupation groups each occupation belongs to. */
final class GroupsOf {
    private final Map<Concept, List<Concept>> groups = new HashMap<>();

    GroupsOf(Taxonomy taxonomy) {
        Map<String, List<Concept>> byCode = new HashMap<>();
        taxonomy.concepts().stream()
                .filter(c -> c.type() == ConceptType.OCCUPATION_GROUP && c.code() != null)
                .forEach(c -> byCode.computeIfAbsent(c.code(), code -> new ArrayList<>())
                        .add(c));
        taxonomy.concepts().stream()
                .filter(c -> c.type() == ConceptType.OCCUPATION)
                .forEach(c -> groups.put(c, of(c, taxonomy, byCode)));
    }

    private static List<Concept> of(Concept occupation, Taxonomy taxonomy, Map<String, List<Concept>> byCode) {
        List<Concept> found = new ArrayList<>();
        taxonomy.iscoOf(occupation.id()).ifPresent(code -> byCode.getOrDefault(code, List.of()).stream()
                .filter(GroupsOf::isIsco)
                .forEach(found::add));
        taxonomy.ssykOf(occupation.id()).stream()
                .flatMap(ssyk -> taxonomy.group(ssyk).stream())
                .forEach(found::add);
        return found.stream().distinct().toList();
    }

    /** ISCO and SSYK codes look alike and mean different things. */
    private static boolean isIsco(Concept group) {
        return group.id().contains("/isco/");
    }

    List<Concept> of(Concept occupation) {
        return groups.getOrDefault(occupation, List.of());
    }
}
