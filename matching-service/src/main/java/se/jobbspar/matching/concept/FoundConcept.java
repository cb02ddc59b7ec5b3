package se.jobbspar.matching.concept;

import java.util.Comparator;
import se.jobbspar.taxonomy.Concept;

/**
 * A concept that answers a text.
 *
 * @param label the label that answered best; for a group found through its occupations, an occupation's
 * @param score the higher the better
 */
public record FoundConcept(Concept concept, Label label, double score) {
    /** Best first; the rest of the order only has to be the same every time. */
    static final Comparator<FoundConcept> BEST_FIRST = Comparator.comparingDouble(FoundConcept::score)
            .reversed()
            .thenComparing(hit -> hit.label().text().normal().length())
            .thenComparing(hit -> hit.concept().id());

    FoundConcept and(double more) {
        return new FoundConcept(concept, label, score + more);
    }

    FoundConcept times(double factor) {
        return new FoundConcept(concept, label, score * factor);
    }
}
