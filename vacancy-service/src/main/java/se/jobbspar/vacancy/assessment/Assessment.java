package se.jobbspar.vacancy.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.contracts.shortage.v1.Outlook;
import se.jobbspar.contracts.shortage.v1.Situation;

/** What a municipality said of an occupation on one day; never changed, the next one follows. */
@Entity
@Table(name = "shortage_assessment")
public class Assessment {
    @Id
    private UUID id;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String municipality;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String occupation;

    /** In the order in which they were said, given by the database: clocks are set back at times. */
    @Column(insertable = false, updatable = false)
    private Long number;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Situation situation;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Outlook outlook;

    private String reason;
    private LocalDate assessedOn;
    private Instant statedAt;

    protected Assessment() {}

    Assessment(UUID id, MunicipalityCode by, AssessmentRequest request, Instant now) {
        this.id = id;
        this.municipality = by.digits();
        this.occupation = request.occupation();
        this.situation = request.situation();
        this.outlook = request.outlook();
        this.reason = request.reason().strip();
        this.assessedOn = request.assessedOn();
        this.statedAt = now;
    }

    public AssessmentResponse read() {
        return new AssessmentResponse(id, municipality, occupation, situation, outlook, reason, assessedOn, statedAt);
    }
}
