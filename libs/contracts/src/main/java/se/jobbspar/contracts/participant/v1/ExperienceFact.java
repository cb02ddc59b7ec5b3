package se.jobbspar.contracts.participant.v1;

/**
 * Time spent in an occupation.
 *
 * @param occupation URI of the occupation
 * @param months length in whole months, at least 1
 */
public record ExperienceFact(String occupation, int months, Evidence evidence) {}
