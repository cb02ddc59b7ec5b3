package se.jobbspar.vacancy.forecast;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of a municipality's assumptions; never changed, a new version follows. */
@Entity
@IdClass(StatedAssumptions.Version.class)
@Table(name = "forecast_assumptions")
public class StatedAssumptions {
    /** Which. */
    public record Version(UUID id, long version) {}

    @Id
    private UUID id;

    @Id
    private long version;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String municipality;

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private Scenarios scenarios;

    private Instant statedAt;

    protected StatedAssumptions() {}

    StatedAssumptions(Version which, String municipality, AssumptionsRequest stated, Instant now) {
        this.id = which.id();
        this.version = which.version();
        this.municipality = municipality;
        this.name = stated.name().strip();
        this.scenarios = stated.scenarios();
        this.statedAt = now;
    }

    Assumptions read() {
        return new Assumptions(id, version, name, scenarios, statedAt);
    }
}
