package se.jobbspar.participant.coaching;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a person got another responsible coach: from whom, to whom, by whom, when. */
@Entity
@Table(name = "hand_over")
class HandOver {
    @Id
    private UUID id;

    private UUID participant;
    private String fromCoach;
    private String toCoach;
    private String byCoach;
    private boolean withCircumstances;
    private Instant handedOverAt;

    protected HandOver() {
        // for Hibernate
    }

    /** @param from null when nobody was responsible */
    HandOver(UUID participant, String from, String to, String by, boolean withCircumstances, Instant now) {
        this.id = UUID.randomUUID();
        this.participant = participant;
        this.fromCoach = from;
        this.toCoach = to;
        this.byCoach = by;
        this.withCircumstances = withCircumstances;
        this.handedOverAt = now;
    }

    String from() {
        return fromCoach;
    }

    String to() {
        return toCoach;
    }

    String by() {
        return byCoach;
    }

    boolean withCircumstances() {
        return withCircumstances;
    }

    Instant at() {
        return handedOverAt;
    }
}
