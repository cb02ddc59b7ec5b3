package se.jobbspar.vacancy.shortage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.contracts.Topics;
import se.jobbspar.outbox.SnapshotSource;

/** Every shortage occupation again, for a Kafka that has lost them. */
@ApplicationScoped
public class ShortageOccupationSnapshots implements SnapshotSource {
    private static final int BATCH = 200;

    private final ShortageOccupations occupations;

    ShortageOccupationSnapshots(ShortageOccupations occupations) {
        this.occupations = occupations;
    }

    @Override
    public String topic() {
        return Topics.SHORTAGE_OCCUPATIONS.name();
    }

    @Override
    public void republish() {
        Optional<UUID> reached = occupations.republish(null, BATCH);
        while (reached.isPresent()) {
            reached = occupations.republish(reached.get(), BATCH);
        }
    }
}
