package se.jobbspar.participant.outcome;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.personalnumber.NoPersonalNumber;

/** Whether a job is in line with earlier education and experience, as a coach says. */
@Schema(description = "Whether the job is in line with earlier education and experience, as a coach says.")
public record RightField(
        @Schema(description = "The coach's word.", examples = "yes") @NotNull
        Answer answer,

        @Schema(
                description = "Why, where the coach says otherwise than the proposal; null where the proposal holds.",
                examples = "Arbetade som logistiker, fast utan anställning.")
        @Nullable
        @Size(max = 500)
        @Pattern(regexp = PlainText.TEXT, message = PlainText.TEXT_MESSAGE)
        @NoPersonalNumber
        String because) {
    /** What can be said of it. */
    public enum Answer {
        @JsonProperty("yes")
        YES,
        @JsonProperty("no")
        NO
    }
}
