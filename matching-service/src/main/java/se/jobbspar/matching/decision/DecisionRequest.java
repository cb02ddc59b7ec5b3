package se.jobbspar.matching.decision;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.rest.WireName;

/** What a coach decides about a hit. */
@Schema(description = "What is decided about a hit.", requiredProperties = "decision")
public record DecisionRequest(
        @NotNull Choice decision,

        @Nullable @Schema(description = "Why it is declined; goes with declined, and with nothing else.")
        DeclineReason reason) {
    private static final Wording NEEDED = Wording.of(
            "is needed to decline, and must be one of these", "behövs för att välja bort, och ska vara en av dessa");

    /**
     * Checks what annotations cannot say.
     *
     * @throws ProblemException 400 for declining without a reason, or for a reason to do something else
     */
    public void verify() {
        boolean declined = decision == Choice.DECLINED;
        if (declined && reason == null) {
            FieldError error = FieldError.notOneOf("reason", NEEDED, WireName.all(DeclineReason.class));
            throw ProblemException.of(ProblemType.VALIDATION, NEEDED.at("reason"), List.of(error));
        }
        if (!declined && reason != null) {
            throw ProblemException.validation(
                    "reason", Wording.of("goes with declined only", "hör bara till declined"));
        }
    }
}
