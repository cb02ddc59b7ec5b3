package se.jobbspar.participant.circumstance;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.Versioned;

/** A person's circumstances, as the responsible coach alone sees them. */
@Schema(description = "A person's circumstances, for the responsible coach alone.")
public record CircumstancesResponse(
        @Schema(description = "What was asked about.") List<Circumstance> themes,

        @Schema(description = "Rises with every change; the ETag. 0 before anything was asked.", examples = "1")
        long version)
        implements Versioned {
    static final CircumstancesResponse NONE = new CircumstancesResponse(List.of(), 0);

    static CircumstancesResponse of(Circumstances circumstances) {
        return new CircumstancesResponse(circumstances.themes(), circumstances.version());
    }
}
