package se.jobbspar.bench.drawn;

import java.util.List;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Taxonomy;

/** What is drawn from. */
final class Occupations {
    private Occupations() {}

    /** Ids, in an order that does not change from run to run, so that a seed draws the same. */
    static List<String> of(Taxonomy taxonomy) {
        return taxonomy.concepts().stream()
                .filter(concept -> concept.type() == ConceptType.OCCUPATION)
                .map(Concept::id)
                .sorted()
                .toList();
    }
}
