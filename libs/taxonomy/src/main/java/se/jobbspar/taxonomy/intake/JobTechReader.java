package se.jobbspar.taxonomy.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.jobbspar.taxonomy.TaxonomyException;
import se.jobbspar.taxonomy.intake.JobTechExport.Group;
import se.jobbspar.taxonomy.intake.JobTechExport.GroupSkill;
import se.jobbspar.taxonomy.intake.JobTechExport.Occupation;
import se.jobbspar.taxonomy.intake.JobTechExport.Replaced;
import se.jobbspar.taxonomy.intake.JobTechExport.Skill;
import se.jobbspar.taxonomy.intake.JobTechExport.Substitute;

/** Reads the JobTech files we use out of the folder as published. */
public final class JobTechReader {

    private static final String ISCO_OF_GROUPS = "ssyk-level-4-with-related-isco-level-4-groups.json";
    private static final String OCCUPATIONS = "ssyk-level-4-groups-with-related-occupations.json";
    private static final String SKILLS = "skills.json";
    private static final String SKILLS_OF_GROUPS = "ssyk-level-4-groups-with-related-skills.json";
    private static final String SUBSTITUTES = "substitutability-relations-between-occupations.json";

    /** Answers of the taxonomy's GraphQL interface, which no export has; they may be missing. */
    private static final List<String> REPLACED =
            List.of("occupation-names-with-replaced-by.json", "skills-with-replaced-by.json");

    /** The files of the folder that an import reads. */
    static final List<String> FILES = Stream.concat(
                    Stream.of(ISCO_OF_GROUPS, OCCUPATIONS, SKILLS, SKILLS_OF_GROUPS, SUBSTITUTES), REPLACED.stream())
            .toList();

    private static final String SSYK = "ssyk_code_2012";

    private final JsonFolder folder;

    public JobTechReader(Path folder) {
        this.folder = new JsonFolder(folder);
    }

    public JobTechExport read() {
        List<Group> groups = new ArrayList<>();
        folder.read(ISCO_OF_GROUPS, concept -> groups.add(group(concept)));
        List<Occupation> occupations = new ArrayList<>();
        folder.read(OCCUPATIONS, group -> {
            String ssyk = group.required(SSYK);
            group.list("narrower").forEach(name -> occupations.add(new Occupation(name.id(), name.label(), ssyk)));
        });
        List<Skill> skills = new ArrayList<>();
        folder.read(SKILLS, skill -> skills.add(new Skill(skill.id(), skill.label())));
        return new JobTechExport(groups, occupations, skills, groupSkills(groups), substitutes(), replaced());
    }

    private static Group group(JsonConcept concept) {
        List<String> isco = concept.list("related").stream()
                .map(related -> related.required("isco_code_08"))
                .sorted()
                .toList();
        return new Group(concept.id(), concept.required(SSYK), concept.label(), isco);
    }

    private List<GroupSkill> groupSkills(List<Group> groups) {
        // This file alone carries no SSYK codes, only the groups' ids.
        Map<String, String> ssykById = new HashMap<>();
        groups.forEach(group -> ssykById.put(group.id(), group.ssyk()));
        List<GroupSkill> rows = new ArrayList<>();
        folder.read(SKILLS_OF_GROUPS, group -> {
            String ssyk = ssykById.get(group.id());
            if (ssyk == null) {
                throw new TaxonomyException(group.place() + ", field id: no SSYK group has the id " + group.id());
            }
            group.list("related").forEach(skill -> rows.add(new GroupSkill(ssyk, skill.id())));
        });
        return rows;
    }

    /** Each pair is published at both ends; here it counts once. */
    private List<Substitute> substitutes() {
        Set<Substitute> pairs = new LinkedHashSet<>();
        folder.read(SUBSTITUTES, occupation -> {
            String id = occupation.id();
            for (JsonConcept to : occupation.list("substitutes")) {
                pairs.add(new Substitute(id, to.id(), to.number("substitutability_percentage")));
            }
            for (JsonConcept from : occupation.list("substituted_by")) {
                pairs.add(new Substitute(from.id(), id, from.number("substitutability_percentage")));
            }
        });
        return List.copyOf(pairs);
    }

    private List<Replaced> replaced() {
        List<Replaced> replaced = new ArrayList<>();
        REPLACED.stream()
                .filter(folder::has)
                .forEach(file -> folder.read(file, concept -> {
                    List<String> by = concept.list("replaced_by").stream()
                            .map(JsonConcept::id)
                            .toList();
                    if (!by.isEmpty()) {
                        replaced.add(new Replaced(concept.id(), by));
                    }
                }));
        return replaced;
    }
}
