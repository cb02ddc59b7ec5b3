package se.jobbspar.gateway.console.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * What a file did, or would do.
 *
 * @param remaining rows that there was no time for
 * @param errors why rows were not taken
 * @param notices what else there is to know of rows that were
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record IntakeResult(
        long received,
        long created,
        long updated,
        long unchanged,
        long rejected,
        long remaining,
        long flagged,
        List<Note> errors,
        List<Note> notices) {
    public IntakeResult {
        errors = List.copyOf(errors);
        notices = List.copyOf(notices);
    }

    /** What the same file has done in the end, which was sent again for what remained. */
    IntakeResult then(IntakeResult again) {
        return new IntakeResult(
                received,
                created + again.created,
                updated + again.updated,
                again.unchanged - created - updated,
                again.rejected,
                again.remaining,
                again.flagged,
                again.errors,
                again.notices);
    }

    /**
     * @param row which, from 1, headings not counted
     * @param field as the file calls it; empty = the whole row
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Note(int row, String field, String message) {}
}
