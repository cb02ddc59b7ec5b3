package se.jobbspar.participant.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.personalnumber.NoPersonalNumber;

/** What is done next, and by which day. */
@Schema(description = "What is done next, and by which day.")
public record NextStep(
        @Schema(description = "In the coach's own words.", examples = "Ring kommunvux om svenska kvällstid")
        @NotBlank
        @Size(max = 300)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        String what,

        @Schema(description = "The day.", examples = "2026-12-04") @NotNull
        LocalDate on) {
    public NextStep {
        what = what == null ? null : what.strip();
    }

    /** Says nothing about the person. */
    @Override
    public String toString() {
        return "NextStep[…]";
    }
}
