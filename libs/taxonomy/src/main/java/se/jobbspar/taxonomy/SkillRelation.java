package se.jobbspar.taxonomy;

/** A skill an occupation uses: essential for all who work in it, or optional. {@code skill} is a concept id. */
public record SkillRelation(String skill, boolean essential) {}
