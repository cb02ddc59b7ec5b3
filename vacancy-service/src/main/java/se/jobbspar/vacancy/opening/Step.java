package se.jobbspar.vacancy.opening;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;

/** One step in the life of a vacancy, as it was taken; written once. */
@Entity
@Table(name = "vacancy_step")
class Step {
    /** In the order in which they were taken, given by the database: clocks are set back at times. */
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long number;

    @ManyToOne(optional = false)
    private Vacancy vacancy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private VacancyStatus fromStatus;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private VacancyStatus toStatus;

    private String takenBy;
    private Instant takenAt;

    protected Step() {}

    /** @param takenBy what whoever asked for it is called; null = nobody did: the calendar or a feed */
    Step(Vacancy vacancy, VacancyStatus from, VacancyStatus to, String takenBy, Instant takenAt) {
        this.vacancy = vacancy;
        this.fromStatus = from;
        this.toStatus = to;
        this.takenBy = takenBy;
        this.takenAt = takenAt;
    }

    StepResponse response() {
        return new StepResponse(fromStatus, toStatus, takenBy, takenAt);
    }
}
