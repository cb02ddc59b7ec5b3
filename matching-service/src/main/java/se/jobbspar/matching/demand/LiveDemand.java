package se.jobbspar.matching.demand;

import se.jobbspar.matching.score.Demand;

/** A demand with what it was made from. */
public record LiveDemand(Demand demand, DemandSource<?> source) {}
