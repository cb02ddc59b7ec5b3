package se.jobbspar.participant.audience;

import se.jobbspar.participant.person.ProtectedIdentity;

/** A person, as far as it decides who may see the person. */
public interface Subject {
    /** SCB code of the municipality the person is registered in. */
    String municipality();

    ProtectedIdentity protectedIdentity();
}
