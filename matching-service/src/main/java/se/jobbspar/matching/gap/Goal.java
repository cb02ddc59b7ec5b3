package se.jobbspar.matching.gap;

import se.jobbspar.matching.score.Demand;

/**
 * What a person wants to get to.
 *
 * @param label what people call it; a concept's id is labelled in the language of the answer
 */
record Goal(String type, String id, String label, Demand demand) {}
