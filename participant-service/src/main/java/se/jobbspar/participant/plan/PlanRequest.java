package se.jobbspar.participant.plan;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.rest.Today;
import se.jobbspar.rest.personalnumber.NoPersonalNumber;

/** A plan as a coach puts it. */
@Schema(description = "The whole plan; it replaces the former one.")
public record PlanRequest(
        @Schema(description = "Goals, the most important first; at most 10.", examples = "[\"Undersköterska\"]")
        @NotNull
        @Size(max = 10)
        List<
                        @NotBlank @Size(max = 200) @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
                        @NoPersonalNumber String>
                goals,

        @Schema(description = "What is done next, or null when nothing is agreed.") @Nullable @Valid
        NextStep nextStep) {

    /** @throws ProblemException 422 for a day that no plan has */
    void verify() {
        if (nextStep != null && !Today.isPlausible(nextStep.on())) {
            Wording wrong = Wording.of("is no day of our time", "är ingen dag i vår tid");
            throw ProblemException.of(
                    ProblemType.IMPLAUSIBLE, wrong.at("nextStep.on"), List.of(FieldError.of("nextStep.on", wrong)));
        }
    }

    /** Says nothing about the person. */
    @Override
    public String toString() {
        return "PlanRequest[…]";
    }
}
