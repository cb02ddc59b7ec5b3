package se.jobbspar.participant.profile;

import java.util.UUID;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;

/** What a version of a participant says to everyone else. */
sealed interface Publication {
    /** Everyone with a right to it may see this. */
    record Seen(ParticipantSnapshot snapshot) implements Publication {}

    /** Nobody may see the person any more; {@code version} is the one that ended it. */
    record Withdrawn(UUID id, long version) implements Publication {}
}
