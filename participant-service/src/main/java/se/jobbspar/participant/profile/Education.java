package se.jobbspar.participant.profile;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.EducationFact;
import se.jobbspar.contracts.participant.v1.Recognition;
import se.jobbspar.rest.PlainText;
import se.jobbspar.vocabulary.ClaimCheck;

/** A completed education, Swedish or foreign. */
@Schema(description = "A completed education.")
public record Education(
        @Schema(description = "SUN 2020 level code, one to three digits.", examples = "337") @NotBlank
        String level,

        @Schema(description = "SUN 2020 field code, one to four characters, or null.", examples = "723a") @Nullable
        String field,

        @Schema(description = "State of recognition; not-needed for a Swedish one.", examples = "recognised") @NotNull
        Recognition recognition,

        @Schema(description = "ISO 3166-1 alpha-2 country. Kept here, never published.", examples = "SY")
        @Nullable
        @Pattern(regexp = "[A-Z]{2}", message = "{jobbspar.country}")
        String country,

        @Schema(
                description = "Its name in the person's own words. Kept here, never published.",
                examples = "Vårdlinjen, Damaskus")
        @Nullable
        @Size(max = 200)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        String title,

        @Valid ClaimEvidence evidence) {
    public Education {
        evidence = ClaimEvidence.orSelfDeclared(evidence);
    }

    /** The same under the SUN 2020 codes that JobTech ids stand for. */
    Education canonical() {
        return new Education(ClaimCheck.level(level), ClaimCheck.field(field), recognition, country, title, evidence);
    }

    EducationFact fact() {
        return new EducationFact(level, field, recognition, evidence.fact());
    }
}
