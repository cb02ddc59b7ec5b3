package se.jobbspar.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.jobbspar.contracts.Snapshot;
import se.jobbspar.contracts.topic.SnapshotTooLargeException;
import se.jobbspar.contracts.topic.Topic;

/**
 * Says what others may know of an aggregate, on whatever topic. Call it last in the transaction, with the aggregate's row
 * locked and its version flushed, so that the outbox's order follows the versions.
 */
@ApplicationScoped
public class SnapshotPublisher {
    /** Apart from the mapper of the REST layer: the wire follows the contract, not the API's settings. */
    private static final JsonMapper WIRE = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final Outbox outbox;

    public SnapshotPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * @throws IllegalStateException when there is no transaction to be part of
     * @throws SnapshotTooLargeException when it could never be sent; the write has to be refused
     */
    public <S extends Snapshot> void publish(Topic<S> topic, S snapshot) {
        outbox.append(new OutboxRecord(topic.name(), snapshot.id().toString(), snapshot.version(), json(snapshot)));
    }

    /**
     * A tombstone: the aggregate is gone, or may not be seen any more.
     *
     * @param version above every version published for it
     * @throws IllegalStateException when there is no transaction to be part of
     */
    public void withdraw(Topic<?> topic, UUID id, long version) {
        outbox.append(OutboxRecord.tombstone(topic.name(), id.toString(), version));
    }

    private static byte[] json(Snapshot snapshot) {
        try {
            return WIRE.writeValueAsBytes(snapshot);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The snapshot of " + snapshot.id() + " cannot be written as JSON", e);
        }
    }
}
