package se.jobbspar.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Occupations and the groups they belong to, in both directions. */
final class OccupationIndex {
    /** Of an occupation that shares the ISCO group, and is tied to another SSYK group. */
    private static final double FOREIGN = 0.3;

    private final Map<String, OccupationFacts> byId = new HashMap<>();
    private final Map<String, GroupFacts> bySsyk = new HashMap<>();
    private final Map<String, Set<String>> ssykByIsco = new HashMap<>();
    private final Map<String, List<OccupationFacts>> byIsco = new HashMap<>();
    private final Map<String, List<OccupationFacts>> tiedTo = new HashMap<>();

    OccupationIndex(TaxonomyContent content) {
        for (GroupFacts group : content.groups()) {
            bySsyk.put(group.ssyk(), group);
            group.isco().forEach(isco -> ssykByIsco
                    .computeIfAbsent(isco, i -> new TreeSet<>())
                    .add(group.ssyk()));
        }
        for (OccupationFacts facts : content.occupations()) {
            byId.put(facts.occupation(), facts);
            if (facts.isco() != null) {
                byIsco.computeIfAbsent(facts.isco(), i -> new ArrayList<>()).add(facts);
            }
            ssykOf(facts).forEach(ssyk -> tiedTo.computeIfAbsent(ssyk, s -> new ArrayList<>())
                    .add(facts));
        }
    }

    Optional<OccupationFacts> find(String occupation) {
        return Optional.ofNullable(byId.get(occupation));
    }

    Optional<GroupFacts> group(String ssyk) {
        return Optional.ofNullable(bySsyk.get(ssyk));
    }

    List<String> ssykOf(String occupation) {
        return find(occupation).map(this::ssykOf).orElse(List.of());
    }

    private List<String> ssykOf(OccupationFacts facts) {
        return facts.ssyk().isEmpty() ? List.copyOf(ssykByIsco.getOrDefault(facts.isco(), Set.of())) : facts.ssyk();
    }

    Optional<String> iscoOf(String occupation) {
        return find(occupation).map(OccupationFacts::isco);
    }

    /** Those with skills of their own; the ones that borrow theirs from the group cannot say what the group needs. */
    List<OccupationFacts> factsOf(String ssyk) {
        Set<OccupationFacts> facts = new LinkedHashSet<>();
        group(ssyk).ifPresent(g -> g.isco().forEach(isco -> facts.addAll(byIsco.getOrDefault(isco, List.of()))));
        facts.addAll(tiedTo(ssyk));
        facts.removeIf(occupation ->
                occupation.essential().isEmpty() && occupation.optional().isEmpty());
        return List.copyOf(facts);
    }

    /** Every occupation whose own SSYK codes hold this one, with or without skills. */
    List<OccupationFacts> tiedTo(String ssyk) {
        return tiedTo.getOrDefault(ssyk, List.of());
    }

    /**
     * Occupations and SSYK groups as the occupations with skills that they consist of, each with how far it is one of them: in full
     * what somebody tied to the group, by equal parts what its ISCO group brings to several, a little what is tied to another.
     */
    Map<OccupationFacts, Double> parts(Collection<String> keys) {
        Map<OccupationFacts, Double> parts = new LinkedHashMap<>();
        for (String key : keys) {
            find(key).filter(OccupationIndex::hasSkills).ifPresent(facts -> parts.put(facts, 1.0));
            for (OccupationFacts facts : factsOf(key)) {
                parts.merge(facts, part(facts, key), Math::max);
            }
        }
        return parts;
    }

    private double part(OccupationFacts facts, String ssyk) {
        List<String> groups = ssykOf(facts);
        if (!groups.contains(ssyk)) {
            return FOREIGN;
        }
        return facts.ssyk().isEmpty() ? 1.0 / groups.size() : 1;
    }

    private static boolean hasSkills(OccupationFacts facts) {
        return !facts.essential().isEmpty() || !facts.optional().isEmpty();
    }

    Set<String> groups() {
        return Collections.unmodifiableSet(bySsyk.keySet());
    }

    Iterable<OccupationFacts> all() {
        return byId.values();
    }
}
