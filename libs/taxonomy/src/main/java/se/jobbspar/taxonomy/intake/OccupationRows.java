package se.jobbspar.taxonomy.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.jobbspar.taxonomy.OccupationFacts;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.taxonomy.intake.EscoDownload.OccupationSkill;
import se.jobbspar.taxonomy.intake.JobTechExport.Occupation;

/**
 * The occupations' rows. ESCO's occupations keep exactly ESCO's skills; ours keep the starter's; those that only JobTech knows
 * have none and borrow their group's.
 */
final class OccupationRows {

    private final Map<String, OccupationFacts> rows = new TreeMap<>();
    private final Map<String, Set<String>> essential = new HashMap<>();
    private final Map<String, Set<String>> optional = new HashMap<>();
    private int dropped;

    OccupationRows(
            Taxonomy starter, EscoDownload esco, JobTechExport jobTech, Resolutions resolutions, Set<String> ids) {
        starter.content().occupations().forEach(ours -> rows.put(ours.occupation(), ours));
        esco.occupationSkills().forEach(relation -> note(relation, ids));
        Map<String, Set<String>> ties = ties(jobTech, resolutions);
        for (EscoTerm term : esco.occupations()) {
            rows.put(term.uri(), facts(term, ties.getOrDefault(term.uri(), Set.of())));
        }
        ties.forEach((id, ssyk) -> rows.computeIfAbsent(id, own -> borrowing(own, List.copyOf(ssyk), jobTech)));
    }

    List<OccupationFacts> all() {
        return List.copyOf(rows.values());
    }

    /** Relations that name something ESCO does not list. */
    int dropped() {
        return dropped;
    }

    private void note(OccupationSkill relation, Set<String> ids) {
        if (!ids.contains(relation.occupation()) || !ids.contains(relation.skill())) {
            dropped++;
            return;
        }
        (relation.essential() ? essential : optional)
                .computeIfAbsent(relation.occupation(), o -> new TreeSet<>())
                .add(relation.skill());
    }

    /** SSYK codes by occupation: the starter's own judgement, else the groups of the JobTech names it answers to. */
    private Map<String, Set<String>> ties(JobTechExport jobTech, Resolutions resolutions) {
        Map<String, Set<String>> ties = new TreeMap<>();
        for (Occupation name : jobTech.occupations()) {
            String id = resolutions.occupation(name.id()).orElseThrow();
            ties.computeIfAbsent(id, o -> new TreeSet<>()).add(name.ssyk());
        }
        rows.values().stream()
                .filter(ours -> !ours.ssyk().isEmpty())
                .forEach(ours -> ties.put(ours.occupation(), new TreeSet<>(ours.ssyk())));
        return ties;
    }

    private OccupationFacts facts(EscoTerm term, Set<String> ssyk) {
        return new OccupationFacts(
                term.uri(),
                term.code(),
                List.copyOf(ssyk),
                List.copyOf(essential.getOrDefault(term.uri(), Set.of())),
                List.copyOf(optional.getOrDefault(term.uri(), Set.of())));
    }

    private static OccupationFacts borrowing(String id, List<String> ssyk, JobTechExport jobTech) {
        List<String> isco = jobTech.groups().stream()
                .filter(group -> ssyk.contains(group.ssyk()))
                .flatMap(group -> group.isco().stream())
                .distinct()
                .toList();
        return new OccupationFacts(id, isco.size() == 1 ? isco.getFirst() : null, ssyk, List.of(), List.of());
    }
}
