package se.jobbspar.participant.profile;

import se.jobbspar.contracts.Workplace;

/**
 * Who sends a file of people.
 *
 * @param own whose people everybody in it is to be
 * @param source which of the municipality's systems; empty for its own files
 * @param isSystem whether it is a partner's system, which is not told whom the unit knows already, nor who is protected
 * @param by who sends, as the token says
 */
public record Sender(Workplace own, String source, boolean isSystem, String by) {}
