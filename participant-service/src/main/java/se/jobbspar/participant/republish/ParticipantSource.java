package se.jobbspar.participant.republish;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.jobbspar.contracts.Topics;
import se.jobbspar.outbox.SnapshotSource;
import se.jobbspar.participant.profile.Participants;

/**
 * Fills the topic from the database: the snapshots of those who are seen, and the tombstones of those who were, so that a
 * topic restored from an old copy forgets them again. Versions do not change, so a reader that is in step skips it all.
 */
@ApplicationScoped
public class ParticipantSource implements SnapshotSource {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Participants participants;
    private final BatchConfig config;

    public ParticipantSource(Participants participants, BatchConfig config) {
        this.participants = participants;
        this.config = config;
    }

    @Override
    public String topic() {
        return Topics.PARTICIPANTS.name();
    }

    @Override
    public void republish() {
        walk(after -> participants.republishAfter(after, config.batch()));
        walk(after -> participants.republishGravesAfter(after, config.batch()));
    }

    private static void walk(Function<UUID, Optional<UUID>> batch) {
        var last = Optional.of(BEFORE_ALL);
        while (last.isPresent()) {
            last = batch.apply(last.get());
        }
    }
}
