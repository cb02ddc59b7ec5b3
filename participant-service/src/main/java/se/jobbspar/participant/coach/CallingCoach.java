package se.jobbspar.participant.coach;

import se.jobbspar.contracts.Workplace;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ProblemException;

/**
 * The coach who asks, as the token tells.
 *
 * @param id the token's subject
 * @param name as colleagues know the coach
 */
public record CallingCoach(String id, String name, Workplace workplace) {
    /** @throws ProblemException 403 when the token places the coach in no municipality */
    public static CallingCoach of(Caller caller) {
        return new CallingCoach(caller.subject(), caller.name(), caller.requireWorkplace());
    }
}
