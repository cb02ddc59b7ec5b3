package se.jobbspar.contracts.participant.v1;

/**
 * A completed education. The country it was taken in is not part of any event.
 *
 * @param level SUN 2020 level code, one to three digits
 * @param field SUN 2020 field code, one to four characters, or null
 */
public record EducationFact(String level, String field, Recognition recognition, Evidence evidence) {}
