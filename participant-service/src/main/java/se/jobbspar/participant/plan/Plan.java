package se.jobbspar.participant.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is agreed with one person. */
@Entity
@Table(name = "plan")
class Plan {
    @Id
    private UUID participant;

    private long version;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> goals;

    private String nextStep;
    private LocalDate nextStepOn;
    private String agreedBy;
    private Instant agreedAt;

    protected Plan() {
        // for Hibernate
    }

    Plan(UUID participant) {
        this.participant = participant;
    }

    void agree(PlanRequest request, String by, Instant now) {
        version++;
        goals = request.goals().stream().map(String::strip).toList();
        nextStep = request.nextStep() == null ? null : request.nextStep().what();
        nextStepOn = request.nextStep() == null ? null : request.nextStep().on();
        agreedBy = by;
        agreedAt = now;
    }

    UUID participant() {
        return participant;
    }

    long version() {
        return version;
    }

    List<String> goals() {
        return goals;
    }

    Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep).map(what -> new NextStep(what, nextStepOn));
    }

    String agreedBy() {
        return agreedBy;
    }

    Instant agreedAt() {
        return agreedAt;
    }
}
