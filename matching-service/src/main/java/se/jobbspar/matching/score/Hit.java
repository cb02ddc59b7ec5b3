package se.jobbspar.matching.score;

/**
 * One place in a ranking.
 *
 * @param target what was found, as it stood when it was scored
 */
public record Hit<T>(String id, int score, T target) {}
