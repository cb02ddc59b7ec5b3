package se.jobbspar.participant.audience;

import se.jobbspar.contracts.Workplace;
import se.jobbspar.participant.person.ProtectedIdentity;

/** A person, as far as it decides who may see the person. */
public interface Subject {
    /** Where the person is registered: the desk never changes (ADR 24). */
    Workplace workplace();

    ProtectedIdentity protectedIdentity();

    /** Whether somebody can see the person at all: not one for whom another participant stands. */
    default boolean isPresent() {
        return true;
    }
}
