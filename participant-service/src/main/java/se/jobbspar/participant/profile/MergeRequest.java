package se.jobbspar.participant.profile;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is the same person as the participant in the address, and goes away. */
@Schema(description = "Who is the same person, and goes away.")
public record MergeRequest(
        @Schema(description = "The other participant.", examples = "0d8a4f1e-97a1-4ac5-9a55-2f4f6c1f0b22") @NotNull
        UUID participant,

        @Schema(description = "The other's version, as it was read.", examples = "1", minimum = "1") @NotNull @Min(1)
        Long version) {}
