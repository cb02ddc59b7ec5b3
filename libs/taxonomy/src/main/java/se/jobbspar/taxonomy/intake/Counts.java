package se.jobbspar.taxonomy.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.TaxonomyContent;
import se.jobbspar.taxonomy.intake.EscoDownload.OccupationSkill;

/** Counts for the report; the names are what an operator reads and what tests ask for. */
final class Counts {

    private Counts() {}

    static Map<String, Integer> read(EscoDownload esco, JobTechExport jobTech) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int essential = (int) esco.occupationSkills().stream()
                .filter(OccupationSkill::essential)
                .count();
        counts.put("ESCO occupations", esco.occupations().size());
        counts.put("ESCO occupations with a Swedish label", swedish(esco.occupations()));
        counts.put("ESCO skills", esco.skills().size());
        counts.put("ESCO skills with a Swedish label", swedish(esco.skills()));
        counts.put("ESCO ISCO groups", esco.groups().size());
        counts.put("ESCO essential relations", essential);
        counts.put("ESCO optional relations", esco.occupationSkills().size() - essential);
        counts.put("ESCO skill-skill relations", esco.skillLinks().size());
        counts.put("JobTech occupation names", jobTech.occupations().size());
        counts.put("JobTech SSYK groups", jobTech.groups().size());
        counts.put(
                "JobTech SSYK-ISCO pairs",
                jobTech.groups().stream().mapToInt(g -> g.isco().size()).sum());
        counts.put("JobTech skills", jobTech.skills().size());
        counts.put("JobTech group-skill relations", jobTech.groupSkills().size());
        counts.put("JobTech substitutability pairs", jobTech.substitutes().size());
        counts.put("JobTech ids out of use", jobTech.replaced().size());
        return counts;
    }

    private static int swedish(Iterable<EscoTerm> terms) {
        int count = 0;
        for (EscoTerm term : terms) {
            count += term.sv().isEmpty() ? 0 : 1;
        }
        return count;
    }

    static Map<String, Integer> made(TaxonomyContent content) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (ConceptType type : ConceptType.values()) {
            counts.put("concepts: " + type.wire(), (int)
                    content.concepts().stream().filter(c -> c.type() == type).count());
        }
        counts.put(
                "essential relations",
                content.occupations().stream()
                        .mapToInt(o -> o.essential().size())
                        .sum());
        counts.put(
                "optional relations",
                content.occupations().stream()
                        .mapToInt(o -> o.optional().size())
                        .sum());
        counts.put(
                "group-skill relations",
                content.groups().stream().mapToInt(g -> g.skills().size()).sum());
        counts.put("concepts with neighbours", content.neighbours().size());
        return counts;
    }
}
