package se.jobbspar.taxonomy.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.taxonomy.intake.JobTechExport.Occupation;
import se.jobbspar.taxonomy.intake.JobTechExport.Skill;
import se.jobbspar.taxonomy.intake.Resolution.By;

/** Where every JobTech occupation name and skill goes. What the starter says of a JobTech id holds in every bundle. */
final class Resolutions {

    private final Map<String, Resolution> occupations = new HashMap<>();
    private final Map<String, Resolution> skills = new HashMap<>();

    Resolutions(Taxonomy starter, EscoDownload esco, JobTechExport jobTech) {
        OccupationResolver occupationResolver = new OccupationResolver(esco.occupations(), jobTech.groups());
        SkillResolver skillResolver = new SkillResolver(esco.skills());
        Function<String, Optional<Resolution>> pinned =
                id -> starter.find(id).map(concept -> new Resolution(concept.id(), By.STARTER));
        for (Occupation name : jobTech.occupations()) {
            occupations.put(
                    name.id(),
                    pinned.apply(name.id())
                            .or(() -> occupationResolver.find(name))
                            .orElseGet(() -> Resolution.own(name.id())));
        }
        for (Skill skill : jobTech.skills()) {
            skills.put(
                    skill.id(),
                    pinned.apply(skill.id())
                            .or(() -> skillResolver.find(skill.label()))
                            .orElseGet(() -> Resolution.own(skill.id())));
        }
    }

    /** The concept of a JobTech occupation name; empty for an id the export does not list. */
    Optional<String> occupation(String jobTechId) {
        return Optional.ofNullable(occupations.get(jobTechId)).map(Resolution::id);
    }

    Optional<String> skill(String jobTechId) {
        return Optional.ofNullable(skills.get(jobTechId)).map(Resolution::id);
    }

    /** The concept of a JobTech id of either kind. */
    Optional<String> concept(String jobTechId) {
        return occupation(jobTechId).or(() -> skill(jobTechId));
    }

    Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        count("JobTech occupation names", occupations, counts);
        count("JobTech skills", skills, counts);
        return counts;
    }

    private static void count(String what, Map<String, Resolution> resolutions, Map<String, Integer> counts) {
        for (By by : By.values()) {
            int count = (int)
                    resolutions.values().stream().filter(r -> r.by() == by).count();
            counts.put(what + " by " + by.name().toLowerCase(Locale.ROOT), count);
        }
    }
}
