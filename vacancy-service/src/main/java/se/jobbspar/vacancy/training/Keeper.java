package se.jobbspar.vacancy.training;

import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ProblemException;

/**
 * Who keeps a training and alone may change it: the planners of a municipality, or one partner's system.
 *
 * @param name the municipality's SCB code, or the partner's account, which nobody is shown
 */
public record Keeper(String name) {

    /** @throws ProblemException 403 for a planner of no municipality */
    public static Keeper of(Caller caller) {
        return new Keeper(
                caller.isSystem()
                        ? caller.account()
                        : caller.requireMunicipality().digits());
    }

    /** SCB code; null for a partner. */
    String municipality() {
        return name.matches("\\d{4}") ? name : null;
    }
}
