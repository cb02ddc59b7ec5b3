package se.jobbspar.participant.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/** Two or more municipalities that share a labour market, in force from its conclusion until it is ended. */
@Entity
@Table(name = "agreement")
class Agreement {
    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private LegalGround ground;

    private String decision;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> parties;

    private Instant concludedAt;
    private Instant endedAt;

    protected Agreement() {
        // for Hibernate
    }

    Agreement(UUID id, LegalGround ground, String decision, List<String> parties, Instant now) {
        this.id = id;
        this.version = 1;
        this.ground = ground;
        this.decision = decision;
        this.parties = parties.stream().sorted().toList();
        this.concludedAt = now;
    }

    /** @throws ProblemException 409 when it is ended already */
    void end(Instant now) {
        if (!inForce()) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, Wording.of("The agreement is ended already.", "Avtalet är redan avslutat."));
        }
        version++;
        endedAt = now;
    }

    boolean inForce() {
        return endedAt == null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    LegalGround ground() {
        return ground;
    }

    String decision() {
        return decision;
    }

    List<String> parties() {
        return parties;
    }

    Instant concludedAt() {
        return concludedAt;
    }

    Instant endedAt() {
        return endedAt;
    }
}
