package se.jobbspar.intake;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.Worded;

/**
 * What an import did, or with dryRun would do; created, updated, unchanged, rejected and remaining add up to received.
 *
 * @param remaining rows there was no time for; the same file again takes them
 * @param errors why rows were rejected, the first 1,000
 * @param notices what of taken rows was left out or altered, the first 1,000
 * @param leftOut the same counted by field and reason over all rows, the most frequent first
 */
@Schema(
        description = "What an import did, or with dryRun would do. created, updated, unchanged, rejected and remaining"
                + " add up to received. errors and notices hold the first 1,000 each.")
public record ImportResult(
        int received,
        int created,
        int updated,
        int unchanged,
        int rejected,

        @Schema(description = ImportResult.REMAINING, examples = "0")
        int remaining,

        List<RowNote> errors,
        List<RowNote> notices,

        @Schema(
                description =
                        "What the notices say, counted by field and reason over all rows, the most frequent first; at most 100.")
        List<LeftOut> leftOut)
        implements Worded {
    /** What the document says of {@code remaining}, in every answer of an import. */
    public static final String REMAINING =
            "Rows that there was no time for within the some 40 s after which every import answers. They are neither stored"
                    + " nor lost: send the same file again, and what is stored already is unchanged. A dry run stores nothing,"
                    + " so the rows that it leaves are tried by importing.";

    public ImportResult {
        errors = List.copyOf(errors);
        notices = List.copyOf(notices);
        leftOut = List.copyOf(leftOut);
    }
}
