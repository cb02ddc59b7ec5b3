package se.jobbspar.participant.history;

/**
 * A kind of fact.
 *
 * @param name as it stands in the history and its API, as "enrolment"
 */
public record Kind<F extends Fact<F>>(String name, Class<F> type) {}
