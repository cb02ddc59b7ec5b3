package se.jobbspar.contracts.training.v1;

import se.jobbspar.contracts.vacancy.v1.RequirementKind;

/**
 * One thing that somebody can after a training; {@code concept} and {@code level} hold what they do in a {@link
 * se.jobbspar.contracts.vacancy.v1.RequirementFact} of the kind. Never experience.
 */
public record GainFact(RequirementKind kind, String concept, String level) {}
