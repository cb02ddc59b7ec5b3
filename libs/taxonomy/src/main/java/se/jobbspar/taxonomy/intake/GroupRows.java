package se.jobbspar.taxonomy.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.jobbspar.taxonomy.GroupFacts;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.taxonomy.intake.JobTechExport.Group;
import se.jobbspar.taxonomy.intake.JobTechExport.GroupSkill;

/** The SSYK groups' rows: mapping and skills from JobTech, what the law demands from the starter. */
final class GroupRows {

    private final Map<String, GroupFacts> rows = new TreeMap<>();
    private int dropped;

    GroupRows(Taxonomy starter, JobTechExport jobTech, Resolutions resolutions) {
        starter.content().groups().forEach(ours -> rows.put(ours.ssyk(), ours));
        Map<String, Set<String>> skills = new HashMap<>();
        for (GroupSkill relation : jobTech.groupSkills()) {
            resolutions
                    .skill(relation.skill())
                    .ifPresentOrElse(
                            id -> skills.computeIfAbsent(relation.ssyk(), s -> new TreeSet<>())
                                    .add(id),
                            () -> dropped++);
        }
        for (Group group : jobTech.groups()) {
            String ssyk = group.ssyk();
            List<String> ofGroup = List.copyOf(skills.getOrDefault(ssyk, Set.of()));
            rows.put(ssyk, new GroupFacts(ssyk, group.isco(), starter.licencesFor(ssyk), ofGroup));
        }
    }

    List<GroupFacts> all() {
        return List.copyOf(rows.values());
    }

    /** Relations that name a skill the export does not list. */
    int dropped() {
        return dropped;
    }
}
