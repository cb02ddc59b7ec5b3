package se.jobbspar.participant.erasure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What is left of an erased person: an id and a code that are never used again, and the decision. */
@Entity
@Table(name = "grave")
class Grave {
    @Id
    private UUID id;

    private String code;
    private long version;
    private boolean announced;
    private String decision;
    private Instant erasedAt;

    protected Grave() {
        // for Hibernate
    }

    Grave(UUID id, String code, long version, boolean announced, Decision decision, Instant erasedAt) {
        this.id = id;
        this.code = code;
        this.version = version;
        this.announced = announced;
        this.decision = decision.reference();
        this.erasedAt = erasedAt;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
