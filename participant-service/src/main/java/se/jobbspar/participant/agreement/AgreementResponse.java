package se.jobbspar.participant.agreement;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.Versioned;

/** An agreement as admins, and the coaches of its parties, see it. */
@Schema(description = "An agreement between municipalities that share a labour market.")
public record AgreementResponse(
        @Schema(description = "Its id.", examples = "0b9c1a52-6a0e-4a39-9f5e-0d9a3c1f2b77")
        UUID id,

        @Schema(description = "Legal ground.", examples = "joint-board")
        LegalGround ground,

        @Schema(description = "SCB codes of the parties, sorted.", examples = "[\"1880\",\"1883\"]")
        List<String> municipalities,

        @Schema(description = "Reference of the decision behind it.", examples = "KS 2026/0101")
        String decision,

        @Schema(description = "Whether it is in force.", examples = "true")
        boolean inForce,

        @Schema(description = "When it came into force.", examples = "2026-11-22T06:00:00Z")
        Instant concludedAt,

        @Schema(description = "When it was ended, or null.", examples = "2027-11-22T06:00:00Z") @Nullable
        Instant endedAt,

        @Schema(description = "Rises with every change.", examples = "1")
        long version)
        implements Versioned {

    static AgreementResponse of(Agreement agreement) {
        return new AgreementResponse(
                agreement.id(),
                agreement.ground(),
                agreement.parties(),
                agreement.decision(),
                agreement.inForce(),
                agreement.concludedAt(),
                agreement.endedAt(),
                agreement.version());
    }
}
