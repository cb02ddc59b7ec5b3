package se.jobbspar.participant.profile;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.ExperienceFact;

/** Time spent in an occupation, paid or not, in any country. */
@Schema(description = "Time spent in an occupation.")
public record Experience(
        @Schema(
                description = "URI of the occupation; a JobTech concept id is accepted and stored as the URI.",
                examples = "http://data.europa.eu/esco/occupation/e4c1ec0d-ef9a-4c70-8b8d-0a2cbb5d5ea6")
        @NotBlank
        @Size(max = 200)
        String occupation,

        @Schema(description = "First month.", examples = "2009-03") @JsonFormat(pattern = "uuuu-MM") @NotNull
        YearMonth from,

        @Schema(description = "Last month, or null while it goes on.", examples = "2014-08")
        @Nullable
        @JsonFormat(pattern = "uuuu-MM")
        YearMonth to,

        @Schema(description = "ISO 3166-1 alpha-2 country. Kept here, never published.", examples = "SY")
        @Nullable
        @Pattern(regexp = "[A-Z]{2}", message = "{jobbspar.country}")
        String country,

        @Valid ClaimEvidence evidence) {
    public Experience {
        evidence = ClaimEvidence.orSelfDeclared(evidence);
    }

    /** @param today until when one that goes on is counted */
    ExperienceFact fact(LocalDate today) {
        return ExperienceFact.dated(occupation, from, to, YearMonth.from(today), evidence.fact());
    }
}
