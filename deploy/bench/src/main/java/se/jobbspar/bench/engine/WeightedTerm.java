package se.jobbspar.bench.engine;

/**
 * A fact and what it is worth.
 *
 * @param term see {@link Question#term}
 * @param points at least 1
 */
public record WeightedTerm(String term, int points) {}
