package se.jobbspar.participant.audience;

import java.util.Optional;
import java.util.UUID;

/** Where people are found by id, for the gate to judge; implemented by who keeps them. */
public interface Subjects {
    Optional<? extends Subject> subject(UUID id);

    /** As {@link #subject}, and until the transaction ends nobody else changes or erases the person. */
    Optional<? extends Subject> lockedSubject(UUID id);
}
