package se.jobbspar.participant.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who stands for whom of the participants that turned out to be one person: what is said of either is said of the person. */
@ApplicationScoped
public class SamePeople {
    private final EntityManager database;

    public SamePeople(EntityManager database) {
        this.database = database;
    }

    /** Whether two participants are one person by now. */
    public boolean are(UUID one, UUID other) {
        return one.equals(other) || standsFor(one).equals(standsFor(other));
    }

    /** The participant who stands for a person by now; the same for everybody who was taken for nobody else. */
    public UUID standsFor(UUID participant) {
        return database.createQuery(
                        "select coalesce(person.mergedInto, person.id) from Participant person where person.id = :id",
                        UUID.class)
                .setParameter("id", participant)
                .getResultStream()
                .findFirst()
                .orElse(participant);
    }

    /** Of all that another stands for, by their ids. */
    public Map<UUID, UUID> mergedInto() {
        return database.createQuery(
                        "select person.id, person.mergedInto from Participant person where person.mergedInto is not null",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }
}
