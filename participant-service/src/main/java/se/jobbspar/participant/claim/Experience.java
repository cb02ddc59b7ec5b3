package se.jobbspar.participant.claim;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.PartialDate;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.CountryCodes;
import se.jobbspar.vocabulary.ClaimCheck;
import se.jobbspar.vocabulary.ConceptCheck;

/** Time spent in an occupation, paid or not, in any country. */
@Schema(description = "Time spent in an occupation.")
public record Experience(
        @Schema(
                description = "URI of the occupation; a JobTech concept id is accepted and stored as the URI.",
                examples = "http://data.europa.eu/esco/occupation/e4c1ec0d-ef9a-4c70-8b8d-0a2cbb5d5ea6")
        @NotBlank
        @Size(max = 200)
        String occupation,

        @Schema(
                description = "When it began: a year, a month or a day. A year alone is counted from its middle.",
                examples = "2009-03")
        @NotNull
        PartialDate from,

        @Schema(
                description = "When it ended, or null while it goes on. A year alone is counted to its middle.",
                examples = "2014")
        @Nullable
        PartialDate to,

        @Schema(description = "What it was when it was not paid work, or null. Kept here, never published.") @Nullable
        UnpaidWork unpaid,

        @Schema(description = Claims.COUNTRY, examples = "SY")
        @Nullable
        @Pattern(regexp = "[A-Z]{2,4}", message = "{jobbspar.country}")
        String country,

        @Valid ClaimEvidence evidence,

        @Schema(description = Claims.ID) @Nullable UUID id,

        @Nullable Recorded recorded)
        implements Claim<Experience> {
    public Experience {
        evidence = ClaimEvidence.orSelfDeclared(evidence);
    }

    /** Paid work that is not recorded yet. */
    public Experience(String occupation, PartialDate from, PartialDate to, String country, ClaimEvidence evidence) {
        this(occupation, from, to, null, country, evidence, null, null);
    }

    @Override
    public Experience as(UUID newId, Recorded newRecorded) {
        return new Experience(occupation, from, to, unpaid, country, evidence, newId, newRecorded);
    }

    @Override
    public Experience withoutLocalFacts() {
        Experience anonymous = Claim.super.withoutLocalFacts();
        return new Experience(occupation, from, to, null, null, evidence, id, anonymous.recorded());
    }

    @Override
    public Object key() {
        return List.of(occupation, from);
    }

    @Override
    public Experience canonical(ConceptCheck concepts, String at) {
        String known = concepts.canonical(occupation, ConceptType.OCCUPATION, Claims.in(at, "occupation"));
        return new Experience(known, from, to, unpaid, CountryCodes.canonical(country), evidence, id, recorded);
    }

    @Override
    public void verify(ClaimCheck check, String at) {
        check.period(from, to, at);
        Claims.country(check, country, at);
        check.past(evidence.date(), Claims.in(at, "evidence.date"));
    }

    /** @param today until when one that goes on is counted */
    public ExperienceFact fact(LocalDate today) {
        return ExperienceFact.dated(occupation, from, to, YearMonth.from(today), evidence.fact());
    }
}
