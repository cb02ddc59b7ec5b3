package se.jobbspar.taxonomy;

import java.util.List;
import java.util.Map;

/** All that a bundle holds, as tables; what {@link Taxonomy} indexes and the importers produce. Relations name concept ids. */
public record TaxonomyContent(
        List<Concept> concepts,
        List<OccupationFacts> occupations,
        List<GroupFacts> groups,
        Map<String, List<Neighbour>> neighbours) {

    public TaxonomyContent {
        concepts = List.copyOf(concepts);
        occupations = List.copyOf(occupations);
        groups = List.copyOf(groups);
        neighbours = Map.copyOf(neighbours);
    }
}
