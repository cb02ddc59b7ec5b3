package se.jobbspar.participant.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A later end of a placement, which everybody signs again. */
@Schema(description = "A later end, which everybody signs again.")
public record Prolongation(
        @Schema(description = "The new last day.", examples = "2021-08-13") @NotNull
        LocalDate to,

        @Schema(description = "Who has signed it, in the order of signing.") @Size(max = Placement.PARTIES)
        List<@NotNull @Valid Signature> signatures) {
    public Prolongation {
        signatures = signatures == null ? List.of() : List.copyOf(signatures);
    }
}
