package se.jobbspar.vacancy.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
    private final Outbox outbox;
    private final ObjectMapper json;

    public Publisher(Outbox outbox, ObjectMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    public void publish(VacancySnapshot snapshot) {
        append(Topics.VACANCIES, snapshot.id(), snapshot.version(), snapshot);
    }

    public void publish(ShortageOccupationSnapshot snapshot) {
        append(Topics.SHORTAGE_OCCUPATIONS, snapshot.id(), snapshot.version(), snapshot);
    }

    /** @param version above every version published for this id */
    public void erased(String topic, UUID id, long version) {
        outbox.append(new OutboxRecord(topic, id.toString(), version, null));
    }

    private void append(String topic, UUID id, long version, Object snapshot) {
        try {
            outbox.append(new OutboxRecord(topic, id.toString(), version, json.writeValueAsBytes(snapshot)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a snapshot of our own cannot be written as JSON", e);
        }
    }
}
