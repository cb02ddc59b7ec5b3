package se.jobbspar.participant.claim;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.EducationFact;
import se.jobbspar.contracts.participant.v1.PartialDate;
import se.jobbspar.contracts.participant.v1.Recognition;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.PlainText;
import se.jobbspar.taxonomy.CountryCodes;
import se.jobbspar.vocabulary.ClaimCheck;
import se.jobbspar.vocabulary.ConceptCheck;

/** A completed education, Swedish or foreign. */
@Schema(description = "A completed education.")
public record Education(
        @Schema(description = "SUN 2020 level code, one to three digits.", examples = "337") @NotBlank
        String level,

        @Schema(description = "SUN 2020 field code, one to four characters, or null.", examples = "723a") @Nullable
        String field,

        @Schema(
                description =
                        "Level in the Swedish qualifications framework (SeQF), or null. Kept here, never published.",
                examples = "4",
                minimum = "1",
                maximum = "8")
        @Nullable
        @Min(1)
        @Max(8)
        Integer seqf,

        @Schema(description = "When it was completed: a year, a month or a day, or null.", examples = "2009") @Nullable
        PartialDate completed,

        @Schema(description = "State of recognition; not-needed for a Swedish one.", examples = "recognised") @NotNull
        Recognition recognition,

        @Schema(description = "Who decides on the recognition, and when, or null. Kept here, never published.")
        @Nullable
        @Valid
        RecognitionDecision decision,

        @Schema(description = Claims.COUNTRY, examples = "SY")
        @Nullable
        @Pattern(regexp = "[A-Z]{2,4}", message = "{jobbspar.country}")
        String country,

        @Schema(
                description = "Its name in the person's own words. Kept here, never published.",
                examples = "Vårdlinjen, Damaskus")
        @Nullable
        @Size(max = 200)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        String title,

        @Valid ClaimEvidence evidence,

        @Schema(description = Claims.ID) @Nullable UUID id,

        @Nullable Recorded recorded)
        implements Claim<Education> {
    public Education {
        evidence = ClaimEvidence.orSelfDeclared(evidence);
    }

    /** One that nobody says more of, and that is not recorded yet. */
    public Education(
            String level, String field, Recognition recognition, String country, String title, ClaimEvidence evidence) {
        this(level, field, null, null, recognition, null, country, title, evidence, null, null);
    }

    @Override
    public Education as(UUID newId, Recorded newRecorded) {
        return new Education(
                level, field, seqf, completed, recognition, decision, country, title, evidence, newId, newRecorded);
    }

    @Override
    public Education withoutLocalFacts() {
        Education anonymous = Claim.super.withoutLocalFacts();
        return new Education(
                level, field, seqf, completed, recognition, null, null, null, evidence, id, anonymous.recorded());
    }

    @Override
    public Object key() {
        return List.of(level, field + "/" + title + "/" + country);
    }

    @Override
    public Education canonical(ConceptCheck concepts, String at) {
        return new Education(
                ClaimCheck.level(level),
                ClaimCheck.field(field),
                seqf,
                completed,
                recognition,
                decision,
                CountryCodes.canonical(country),
                title,
                evidence,
                id,
                recorded);
    }

    @Override
    public void verify(ClaimCheck check, String at) {
        check.education(level, field, at);
        check.past(completed, Claims.in(at, "completed"));
        Claims.country(check, country, at);
        check.past(evidence.date(), Claims.in(at, "evidence.date"));
        if (decision != null) {
            decided(check, at);
        }
    }

    private void decided(ClaimCheck check, String at) {
        PartialDate date = decision.date();
        check.past(date, Claims.in(at, "decision.date"));
        check.refuseUnless(
                date == null || completed == null || !date.last().isBefore(completed.first()),
                Claims.in(at, "decision.date"),
                Wording.of("must not be before completed", "får inte vara före completed"));
    }

    public EducationFact fact() {
        return new EducationFact(level, field, recognition, completed, evidence.fact());
    }
}
