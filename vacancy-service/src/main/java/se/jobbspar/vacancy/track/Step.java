package se.jobbspar.vacancy.track;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.personalnumber.NoPersonalNumber;

/**
 * One measure of a track, at its place in the order.
 *
 * @param training the training it is; null for another measure, such as a placement or coaching
 * @param weeks how long; null = not known
 */
@Schema(description = "One measure of a track, at its place in the order.")
public record Step(
        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        @Schema(examples = "Truckförarutbildning")
        String name,

        @Schema(description = "Id of the training that it is; null for another measure, such as a placement.") @Nullable
        UUID training,

        @Schema(description = "How long; null = not known.", examples = "3") @Min(1) @Max(520) @Nullable
        Integer weeks) {}
