package se.jobbspar.participant.europass;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.Worded;

/** What became of a Europass CV. */
@Schema(description = "What became of a Europass CV.")
public record EuropassReport(
        @Schema(description = "Rows that are new in the profile, or would be in a dry run.", examples = "7")
        int added,

        @Schema(description = "Rows that the profile held already.", examples = "2")
        int unchanged,

        @Schema(description = "What was not taken: where in the CV, and why.")
        List<FieldError> notTaken)
        implements Worded {
    public EuropassReport {
        notTaken = List.copyOf(notTaken);
    }
}
