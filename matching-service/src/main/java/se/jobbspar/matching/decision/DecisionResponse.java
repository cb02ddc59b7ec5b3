package se.jobbspar.matching.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Workplace;

/** What has been decided about a hit, when, and by whom as far as colleagues need to know: a role, never a name. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Decision",
        description =
                "What those who work with the person decided last about the person and the demand of a hit, in whatever list.")
public record DecisionResponse(
        Choice decision,
        @Nullable DeclineReason reason,
        Instant decidedAt,

        @Schema(description = "The role of whoever decided; never a name.", examples = Roles.COACH)
        String decidedBy) {
    static DecisionResponse of(Decision decision) {
        boolean byHr = Workplace.of(decision.candidacy().workplace()).isStaff();
        return new DecisionResponse(
                decision.choice(), decision.reason().orElse(null), decision.decidedAt(), byHr ? Roles.HR : Roles.COACH);
    }
}
