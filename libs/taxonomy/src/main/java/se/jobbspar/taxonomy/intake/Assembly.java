package se.jobbspar.taxonomy.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.GroupFacts;
import se.jobbspar.taxonomy.Labels;
import se.jobbspar.taxonomy.Neighbour;
import se.jobbspar.taxonomy.OccupationFacts;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.taxonomy.TaxonomyContent;
import se.jobbspar.taxonomy.intake.JobTechExport.Group;
import se.jobbspar.taxonomy.intake.JobTechExport.GroupSkill;
import se.jobbspar.taxonomy.intake.JobTechExport.Occupation;
import se.jobbspar.taxonomy.intake.JobTechExport.Skill;
import se.jobbspar.taxonomy.intake.JobTechExport.Substitute;
import se.jobbspar.taxonomy.intake.Resolution.By;

/**
 * Puts the downloads and the starter together. The starter's concepts are in every bundle, whatever the downloads hold, so that
 * no profile made on the starter dangles; ESCO's own occupations keep exactly ESCO's skills.
 */
final class Assembly {

    private static final String SSYK = "urn:jobbspar:ssyk:";

    private final Taxonomy starter;
    private final EscoDownload esco;
    private final JobTechExport jobTech;
    private final ConceptPool pool = new ConceptPool();
    private final Map<String, Resolution> occupationOf = new HashMap<>();
    private final Map<String, Resolution> skillOf = new HashMap<>();
    private int dropped;

    Assembly(Taxonomy starter, EscoDownload esco, JobTechExport jobTech) {
        this.starter = starter;
        this.esco = esco;
        this.jobTech = jobTech;
    }

    TaxonomyContent content() {
        esco.occupations().forEach(term -> pool.add(term.as(ConceptType.OCCUPATION)));
        esco.skills().forEach(term -> pool.add(term.as(ConceptType.SKILL)));
        esco.groups().forEach(term -> pool.add(isco(term)));
        jobTech.groups().forEach(group -> pool.add(ssyk(group)));
        starter.concepts().forEach(pool::keep);
        resolveOccupations();
        resolveSkills();
        return new TaxonomyContent(List.copyOf(pool.all()), occupationFacts(), groupFacts(), neighbours());
    }

    ImportReport report(TaxonomyContent content) {
        Map<String, Integer> made = new LinkedHashMap<>(Counts.made(content));
        count("JobTech occupation names", occupationOf, made);
        count("JobTech skills", skillOf, made);
        made.put("relations dropped: unknown concept", dropped);
        return new ImportReport(Counts.read(esco, jobTech), made);
    }

    private static void count(String what, Map<String, Resolution> resolutions, Map<String, Integer> made) {
        Map<By, Integer> counts = new EnumMap<>(By.class);
        resolutions.values().forEach(resolution -> counts.merge(resolution.by(), 1, Integer::sum));
        for (By by : By.values()) {
            made.put(what + " by " + by.name().toLowerCase(Locale.ROOT), counts.getOrDefault(by, 0));
        }
    }

    private static Concept isco(EscoTerm term) {
        return new Concept(
                term.uri(), ConceptType.OCCUPATION_GROUP, Isco.code(term.code()), term.sv(), term.en(), List.of());
    }

    private static Concept ssyk(Group group) {
        Labels sv = new Labels(group.label(), List.of());
        return new Concept(
                SSYK + group.ssyk(), ConceptType.OCCUPATION_GROUP, group.ssyk(), sv, Labels.NONE, List.of(group.id()));
    }

    private void resolveOccupations() {
        OccupationResolver resolver = new OccupationResolver(esco.occupations(), jobTech.groups());
        for (Occupation name : jobTech.occupations()) {
            Resolution resolution =
                    pinned(name.id()).or(() -> resolver.find(name)).orElseGet(() -> Resolution.own(name.id()));
            settle(resolution, ConceptType.OCCUPATION, name.id(), name.label());
            occupationOf.put(name.id(), resolution);
        }
    }

    private void resolveSkills() {
        SkillResolver resolver = new SkillResolver(esco.skills());
        for (Skill skill : jobTech.skills()) {
            Resolution resolution = pinned(skill.id())
                    .or(() -> resolver.find(skill.label()))
                    .orElseGet(() -> Resolution.own(skill.id()));
            settle(resolution, ConceptType.SKILL, skill.id(), skill.label());
            skillOf.put(skill.id(), resolution);
        }
    }

    /** What the starter says of a JobTech id holds in every bundle. */
    private Optional<Resolution> pinned(String jobTechId) {
        return starter.find(jobTechId).map(concept -> new Resolution(concept.id(), By.STARTER));
    }

    private void settle(Resolution resolution, ConceptType type, String jobTechId, String label) {
        if (!pool.holds(resolution.id())) {
            Labels sv = new Labels(label, List.of());
            pool.add(new Concept(resolution.id(), type, null, sv, Labels.NONE, List.of()));
        }
        pool.alias(resolution.id(), jobTechId);
    }

    private List<OccupationFacts> occupationFacts() {
        Map<String, OccupationFacts> ours = starter.content().occupations().stream()
                .collect(Collectors.toMap(OccupationFacts::occupation, facts -> facts));
        Map<String, Set<String>> ties = ties(ours);
        Map<String, Set<String>> essential = new HashMap<>();
        Map<String, Set<String>> optional = new HashMap<>();
        esco.occupationSkills().forEach(relation -> {
            if (pool.holds(relation.occupation()) && pool.holds(relation.skill())) {
                (relation.essential() ? essential : optional)
                        .computeIfAbsent(relation.occupation(), o -> new TreeSet<>())
                        .add(relation.skill());
            } else {
                dropped++;
            }
        });
        Map<String, OccupationFacts> facts = new TreeMap<>(ours);
        for (EscoTerm term : esco.occupations()) {
            String id = term.uri();
            facts.put(
                    id,
                    new OccupationFacts(
                            id,
                            Isco.code(term.code()),
                            List.copyOf(ties.getOrDefault(id, Set.of())),
                            List.copyOf(essential.getOrDefault(id, Set.of())),
                            List.copyOf(optional.getOrDefault(id, Set.of()))));
        }
        ties.forEach((id, ssyk) -> facts.computeIfAbsent(id, own -> borrowing(own, List.copyOf(ssyk))));
        return List.copyOf(facts.values());
    }

    /** SSYK codes by occupation: the starter's own judgement, else the groups of the JobTech names it answers to. */
    private Map<String, Set<String>> ties(Map<String, OccupationFacts> ours) {
        Map<String, Set<String>> ties = new TreeMap<>();
        for (Occupation name : jobTech.occupations()) {
            ties.computeIfAbsent(occupationOf.get(name.id()).id(), o -> new TreeSet<>())
                    .add(name.ssyk());
        }
        ours.forEach((id, facts) -> {
            if (!facts.ssyk().isEmpty()) {
                ties.put(id, new TreeSet<>(facts.ssyk()));
            }
        });
        return ties;
    }

    private OccupationFacts borrowing(String id, List<String> ssyk) {
        List<String> isco = jobTech.groups().stream()
                .filter(group -> ssyk.contains(group.ssyk()))
                .flatMap(group -> group.isco().stream())
                .distinct()
                .toList();
        return new OccupationFacts(id, isco.size() == 1 ? isco.getFirst() : null, ssyk, List.of(), List.of());
    }

    private List<GroupFacts> groupFacts() {
        Map<String, Set<String>> skills = new HashMap<>();
        for (GroupSkill relation : jobTech.groupSkills()) {
            Resolution skill = skillOf.get(relation.skill());
            if (skill == null) {
                dropped++;
            } else {
                skills.computeIfAbsent(relation.ssyk(), s -> new TreeSet<>()).add(skill.id());
            }
        }
        Map<String, GroupFacts> facts = new TreeMap<>();
        starter.content().groups().forEach(ours -> facts.put(ours.ssyk(), ours));
        for (Group group : jobTech.groups()) {
            List<String> ours = List.copyOf(skills.getOrDefault(group.ssyk(), Set.of()));
            facts.put(
                    group.ssyk(), new GroupFacts(group.ssyk(), group.isco(), starter.licencesFor(group.ssyk()), ours));
        }
        return List.copyOf(facts.values());
    }

    private Map<String, List<Neighbour>> neighbours() {
        Map<String, Map<String, Integer>> credits = new TreeMap<>();
        for (Substitute pair : jobTech.substitutes()) {
            Resolution from = occupationOf.get(pair.from());
            Resolution to = occupationOf.get(pair.to());
            if (from == null || to == null) {
                dropped++;
            } else if (!from.id().equals(to.id()) && pair.percent() >= Neighbour.LEAST_CREDIT) {
                credits.computeIfAbsent(from.id(), f -> new TreeMap<>()).merge(to.id(), pair.percent(), Math::max);
            }
        }
        Map<String, List<Neighbour>> neighbours = new SkillNeighbours(esco).all();
        starter.content().neighbours().forEach(neighbours::putIfAbsent);
        credits.forEach((from, to) -> {
            List<Neighbour> list = new ArrayList<>();
            to.forEach((id, credit) -> list.add(new Neighbour(id, credit)));
            neighbours.put(from, list);
        });
        return neighbours;
    }
}
