package se.jobbspar.participant.coaching;

import java.util.UUID;

/**
 * Fired in the transaction that gives a person another responsible coach.
 *
 * @param withCircumstances whether the next coach may see what the former one was told
 */
public record HandedOver(UUID participant, boolean withCircumstances) {}
