package se.jobbspar.matching.score;

/** What one criterion gives to a score. */
public record Contribution(String criterion, int points, int outOf) {}
