package se.jobbspar.participant.profile;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.LicenceFact;

/** A driving licence, an authorisation or a certificate that a job may require by law. */
@Schema(description = "A driving licence, an authorisation or a certificate.")
public record Licence(
        @Schema(description = "URI of the licence.", examples = "urn:jobbspar:licence:b") @NotBlank @Size(max = 200)
        String concept,

        @Schema(description = "Last day it holds, or null when it does not end.", examples = "2031-05-01") @Nullable
        LocalDate validUntil,

        @Valid ClaimEvidence evidence) {
    public Licence {
        evidence = ClaimEvidence.orSelfDeclared(evidence);
    }

    LicenceFact fact() {
        return new LicenceFact(concept, validUntil, evidence.fact());
    }
}
