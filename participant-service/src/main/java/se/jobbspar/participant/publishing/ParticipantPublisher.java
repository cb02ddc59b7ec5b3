package se.jobbspar.participant.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.jobbspar.contracts.Topics;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.outbox.Outbox;
import se.jobbspar.outbox.OutboxRecord;

/**
 * Puts what others may know of a participant into the outbox. Call it last in the transaction, with the participant's
 * row locked and its version flushed, so that the outbox's order follows the versions.
 */
@ApplicationScoped
public class ParticipantPublisher {
    /** Apart from the mapper of the REST layer: the wire follows the contract, not the API's settings. */
    private static final JsonMapper WIRE = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final Outbox outbox;

    public ParticipantPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    public void publish(ParticipantSnapshot snapshot) {
        append(snapshot.id(), snapshot.version(), json(snapshot));
    }

    /** A tombstone: the person is erased, or may not be seen any more. */
    public void withdraw(UUID id, long version) {
        append(id, version, null);
    }

    private void append(UUID id, long version, byte[] value) {
        outbox.append(new OutboxRecord(Topics.PARTICIPANTS.name(), id.toString(), version, value));
    }

    private static byte[] json(ParticipantSnapshot snapshot) {
        try {
            return WIRE.writeValueAsBytes(snapshot);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Snapshot of participant " + snapshot.id() + " cannot be written", e);
        }
    }
}
