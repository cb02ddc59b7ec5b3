package se.jobbspar.participant.audience;

import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.participant.person.ProtectedIdentity;

/** A person, as far as it decides who may see the person. */
public interface Subject {
    /** The municipality the person is registered in. */
    MunicipalityCode municipality();

    ProtectedIdentity protectedIdentity();

    /** Whether somebody can see the person at all: not one for whom another participant stands. */
    default boolean isPresent() {
        return true;
    }
}
