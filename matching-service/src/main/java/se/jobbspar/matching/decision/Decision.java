package se.jobbspar.matching.decision;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

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

    static Decision of(ResultSet row) throws SQLException {
        Decision decision = new Decision();
        decision.candidacy = new Candidacy(
                row.getString("workplace"), row.getObject("person", UUID.class), row.getObject("demand", UUID.class));
        decision.choice = new Choice.Word().convertToEntityAttribute(row.getString("choice"));
        decision.reason = new DeclineReason.Word().convertToEntityAttribute(row.getString("reason"));
        decision.decidedAt = row.getObject("decided_at", OffsetDateTime.class).toInstant();
        return decision;
    }

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
