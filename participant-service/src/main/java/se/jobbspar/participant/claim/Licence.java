package se.jobbspar.participant.claim;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.LicenceFact;
import se.jobbspar.contracts.participant.v1.PartialDate;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.personalnumber.NoPersonalNumber;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.vocabulary.ClaimCheck;
import se.jobbspar.vocabulary.ConceptCheck;

/** A driving licence, an authorisation or a certificate that a job may require by law. */
@Schema(description = "A driving licence, an authorisation or a certificate.")
public record Licence(
        @Schema(description = "URI of the licence.", examples = "urn:jobbspar:licence:b") @NotBlank @Size(max = 200)
        String concept,

        @Schema(
                description = "Last day it holds, or null when it does not end; of a year or a month, its last day.",
                examples = "2031-05-01")
        @Nullable
        PartialDate validUntil,

        @Schema(
                description = "What it includes beyond its name: methods, classes, limits. Kept here, never published.",
                examples = "MAG 135, stål, läge PA–PF")
        @Nullable
        @Size(max = 200)
        @Pattern(regexp = PlainText.LINE, message = PlainText.LINE_MESSAGE)
        @NoPersonalNumber
        String scope,

        @Valid ClaimEvidence evidence,

        @Schema(description = Claims.ID) @Nullable UUID id,

        @Nullable Recorded recorded)
        implements Claim<Licence> {
    public Licence {
        evidence = ClaimEvidence.orSelfDeclared(evidence);
    }

    /** Not recorded yet. */
    public Licence(String concept, PartialDate validUntil, ClaimEvidence evidence) {
        this(concept, validUntil, null, evidence, null, null);
    }

    @Override
    public Licence as(UUID newId, Recorded newRecorded) {
        return new Licence(concept, validUntil, scope, evidence, newId, newRecorded);
    }

    @Override
    public Licence withoutLocalFacts() {
        Licence anonymous = Claim.super.withoutLocalFacts();
        return new Licence(concept, validUntil, null, evidence, id, anonymous.recorded());
    }

    @Override
    public Object key() {
        return concept;
    }

    @Override
    public Licence canonical(ConceptCheck concepts, String at) {
        String known = concepts.canonical(concept, ConceptType.LICENCE, Claims.in(at, "concept"));
        return new Licence(known, validUntil, scope, evidence, id, recorded);
    }

    @Override
    public void verify(ClaimCheck check, String at) {
        check.plausible(validUntil == null ? null : validUntil.first(), Claims.in(at, "validUntil"));
        check.past(evidence.date(), Claims.in(at, "evidence.date"));
    }

    public LicenceFact fact() {
        return new LicenceFact(concept, validUntil == null ? null : validUntil.last(), evidence.fact());
    }
}
