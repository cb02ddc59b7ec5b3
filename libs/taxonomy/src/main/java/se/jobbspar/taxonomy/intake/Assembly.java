package se.jobbspar.taxonomy.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptIds;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Labels;
import se.jobbspar.taxonomy.Neighbour;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.taxonomy.TaxonomyContent;
import se.jobbspar.taxonomy.intake.JobTechExport.Group;

/**
 * Puts the downloads and the starter together. The starter's concepts are in every bundle, whatever the downloads hold, so that
 * no profile made on the starter dangles.
 */
final class Assembly {

    private final TaxonomyContent content;
    private final ImportReport report;

    Assembly(Taxonomy starter, EscoDownload esco, JobTechExport jobTech) {
        Resolutions resolutions = new Resolutions(starter, esco, jobTech);
        Successors successors = new Successors(starter, jobTech, resolutions);
        List<Concept> concepts = concepts(starter, esco, jobTech, resolutions, successors);
        Set<String> ids = concepts.stream().map(Concept::id).collect(Collectors.toSet());
        OccupationRows occupations = new OccupationRows(starter, esco, jobTech, resolutions, ids);
        GroupRows groups = new GroupRows(starter, jobTech, resolutions);
        Substitutes substitutes = new Substitutes(jobTech, resolutions);
        content =
                new TaxonomyContent(concepts, occupations.all(), groups.all(), neighbours(starter, esco, substitutes));

        Map<String, Integer> made = new LinkedHashMap<>(Counts.made(content));
        made.putAll(resolutions.counts());
        made.put("JobTech ids out of use, carried on", successors.all().size());
        made.put(
                "relations dropped: unknown concept", occupations.dropped() + groups.dropped() + substitutes.dropped());
        report = new ImportReport(Counts.read(esco, jobTech), made);
    }

    TaxonomyContent content() {
        return content;
    }

    ImportReport report() {
        return report;
    }

    private static List<Concept> concepts(
            Taxonomy starter,
            EscoDownload esco,
            JobTechExport jobTech,
            Resolutions resolutions,
            Successors successors) {
        ConceptPool pool = new ConceptPool();
        esco.occupations().forEach(term -> pool.add(term.as(ConceptType.OCCUPATION)));
        esco.skills().forEach(term -> pool.add(term.as(ConceptType.SKILL)));
        esco.groups().forEach(term -> pool.add(term.as(ConceptType.OCCUPATION_GROUP)));
        jobTech.groups().forEach(group -> pool.add(ssyk(group)));
        pool.keep(starter.concepts());
        jobTech.occupations()
                .forEach(name -> pool.settle(
                        resolutions.occupation(name.id()).orElseThrow(),
                        ConceptType.OCCUPATION,
                        name.id(),
                        name.label()));
        jobTech.skills()
                .forEach(skill -> pool.settle(
                        resolutions.skill(skill.id()).orElseThrow(), ConceptType.SKILL, skill.id(), skill.label()));
        successors.all().forEach((id, concept) -> pool.alias(concept, id));
        return pool.all();
    }

    private static Concept ssyk(Group group) {
        Labels sv = new Labels(group.label(), List.of());
        return new Concept(
                ConceptIds.SSYK + group.ssyk(),
                ConceptType.OCCUPATION_GROUP,
                group.ssyk(),
                sv,
                Labels.NONE,
                List.of(group.id()));
    }

    private static Map<String, List<Neighbour>> neighbours(
            Taxonomy starter, EscoDownload esco, Substitutes substitutes) {
        Map<String, List<Neighbour>> neighbours = new SkillNeighbours(esco).all();
        neighbours.putAll(substitutes.all());
        starter.content().neighbours().forEach(neighbours::putIfAbsent);
        return neighbours;
    }
}
