package se.jobbspar.participant.outcome;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.personalnumber.NoPersonalNumber;

/** The job somebody got, or the business somebody started. */
@Schema(description = "The job somebody got.")
public record Job(
        @Schema(
                description = "URI of the occupation; a JobTech concept id is accepted and stored as the URI.",
                examples = "http://data.europa.eu/esco/occupation/e4c1ec0d-ef9a-4c70-8b8d-0a2cbb5d5ea6")
        @NotBlank
        @Size(max = 200)
        String occupation,

        @Schema(description = "Form of the employment; null for an own business.", examples = "permanent") @Nullable
        Contract contract,

        @Schema(description = "Per cent of full time, or null.", examples = "75") @Nullable @Min(1) @Max(100)
        Integer extent,

        @Schema(description = "Whose employer it is, or null.", examples = "municipal") @Nullable
        Sector sector,

        @Schema(description = "Name of the employer, or null.", examples = "Örebro kommun")
        @Nullable
        @Size(max = 200)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        String employer,

        @Schema(description = "Last day of the job, or null while it goes on.", examples = "2021-08-31") @Nullable
        LocalDate to) {
    /** The same in an occupation by its canonical id. */
    Job in(String canonical) {
        return new Job(canonical, contract, extent, sector, employer, to);
    }
}
