package se.jobbspar.participant.plan;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.participant.coach.CoachName;
import se.jobbspar.rest.Versioned;

/** A person's plan. */
@Schema(description = "A person's plan. Before anything is agreed it is empty, with version 0.")
public record PlanResponse(
        @Schema(description = "Goals, the most important first.", examples = "[\"Undersköterska\"]")
        List<String> goals,

        @Schema(description = "What is done next, or null when nothing is agreed.") @Nullable
        NextStep nextStep,

        @Schema(description = "The coach who wrote this version, or null.") @Nullable
        CoachName agreedBy,

        @Schema(description = "When, or null.", examples = "2026-11-24T09:00:00Z") @Nullable
        Instant agreedAt,

        @Schema(description = "Rises with every change; the ETag.", examples = "2")
        long version)
        implements Versioned {
    static final PlanResponse NONE = new PlanResponse(List.of(), null, null, null, 0);

    static PlanResponse of(Plan plan, CoachName by) {
        return new PlanResponse(plan.goals(), plan.nextStep().orElse(null), by, plan.agreedAt(), plan.version());
    }
}
