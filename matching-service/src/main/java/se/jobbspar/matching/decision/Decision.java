package se.jobbspar.matching.decision;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** What was decided last about a candidacy. */
@Entity
@Table(name = "decision")
class Decision {
    @EmbeddedId
    private Candidacy candidacy;

    private Choice choice;
    private DeclineReason reason;

    @Column(name = "decided_at")
    private Instant decidedAt;

    /** The identity provider's id of the coach; told to nobody. */
    @Column(name = "decided_by")
    private String decidedBy;

    protected Decision() {}

    Candidacy candidacy() {
        return candidacy;
    }

    Choice choice() {
        return choice;
    }

    Optional<DeclineReason> reason() {
        return Optional.ofNullable(reason);
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
