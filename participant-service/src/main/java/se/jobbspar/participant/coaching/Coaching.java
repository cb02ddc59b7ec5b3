package se.jobbspar.participant.coaching;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Who is responsible for a person, and since when. */
@Entity
@Table(name = "coaching")
class Coaching {
    @Id
    private UUID participant;

    private long version;
    private String coach;
    private LocalDate since;

    protected Coaching() {
        // for Hibernate
    }

    Coaching(UUID participant, String coach, LocalDate since) {
        this.participant = participant;
        this.version = 1;
        this.coach = coach;
        this.since = since;
    }

    void handTo(String coach, LocalDate since) {
        version++;
        this.coach = coach;
        this.since = since;
    }

    UUID participant() {
        return participant;
    }

    long version() {
        return version;
    }

    String coach() {
        return coach;
    }

    LocalDate since() {
        return since;
    }
}
