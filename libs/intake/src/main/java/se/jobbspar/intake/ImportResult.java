package se.jobbspar.intake;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.Worded;

/**
 * What an import did, or with dryRun would do; created, updated, unchanged and rejected add up to received.
 *
 * @param errors why rows were rejected, the first 1,000
 * @param notices what of taken rows was left out or altered, the first 1,000
 */
@Schema(
        description = "What an import did, or with dryRun would do. created, updated, unchanged and rejected add up to"
                + " received. errors and notices hold the first 1,000 each.")
public record ImportResult(
        int received,
        int created,
        int updated,
        int unchanged,
        int rejected,
        List<RowNote> errors,
        List<RowNote> notices)
        implements Worded {

    public ImportResult {
        errors = List.copyOf(errors);
        notices = List.copyOf(notices);
    }
}
