package se.jobbspar.vacancy.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.jobbspar.contracts.Topics;
import se.jobbspar.contracts.shortage.v1.ShortageOccupationSnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.outbox.Outbox;
import se.jobbspar.outbox.OutboxRecord;

/** Puts snapshots into the outbox. Call it last in the transaction, with the aggregate's row locked and flushed. */
@ApplicationScoped
public class Publisher {
    /** Apart from the mapper of the REST layer: the wire follows the contract, not the API's settings. */
    private static final JsonMapper WIRE = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final Outbox outbox;

    public Publisher(Outbox outbox) {
        this.outbox = outbox;
    }

    public void publish(VacancySnapshot snapshot) {
        append(Topics.VACANCIES.name(), snapshot.id(), snapshot.version(), snapshot);
    }

    public void publish(ShortageOccupationSnapshot snapshot) {
        append(Topics.SHORTAGE_OCCUPATIONS.name(), snapshot.id(), snapshot.version(), snapshot);
    }

    /**
     * A vacancy's tombstone.
     *
     * @param version above every version published for it
     */
    public void erased(UUID vacancy, long version) {
        outbox.append(new OutboxRecord(Topics.VACANCIES.name(), vacancy.toString(), version, null));
    }

    private void append(String topic, UUID id, long version, Object snapshot) {
        try {
            outbox.append(new OutboxRecord(topic, id.toString(), version, WIRE.writeValueAsBytes(snapshot)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a snapshot of our own cannot be written as JSON", e);
        }
    }
}
