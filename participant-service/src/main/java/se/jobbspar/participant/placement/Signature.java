package se.jobbspar.participant.placement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a party has signed, on the paper that the coach keeps. */
@Schema(description = "That a party has signed.")
public record Signature(
        @Schema(description = "Who.", examples = "host") @NotNull
        Party party,

        @Schema(description = "When.", examples = "2021-04-07") @NotNull
        LocalDate on) {}
