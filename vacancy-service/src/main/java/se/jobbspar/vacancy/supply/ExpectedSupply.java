package se.jobbspar.vacancy.supply;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.jobbspar.contracts.MunicipalityCode;

/** Who a municipality expects for an occupation in one year; never changed, the next statement follows. */
@Entity
@Table(name = "expected_supply")
public class ExpectedSupply {
    @Id
    private UUID id;

    /** In the order in which they were said, given by the database: clocks are set back at times. */
    @Column(insertable = false, updatable = false)
    private Long number;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String municipality;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String occupation;

    private int year;

    /** Null = unknown. */
    private Integer hires;

    /** Null = unknown. */
    private Integer trained;

    private String reason;
    private Instant statedAt;

    protected ExpectedSupply() {}

    ExpectedSupply(UUID id, MunicipalityCode by, SupplyRequest request, Instant now) {
        this.id = id;
        this.municipality = by.digits();
        this.occupation = request.occupation();
        this.year = request.year();
        this.hires = request.hires();
        this.trained = request.trained();
        this.reason = request.reason().strip();
        this.statedAt = now;
    }

    SupplyResponse read() {
        return new SupplyResponse(id, occupation, year, hires, trained, reason, statedAt);
    }
}
