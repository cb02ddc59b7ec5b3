package se.jobbspar.bench.engine;

/** A person and the points of one: whole numbers, so that engines agree exactly or not at all. */
public record Found(String id, int points) {}
