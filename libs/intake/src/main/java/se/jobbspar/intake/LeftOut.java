package se.jobbspar.intake;

import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;

/**
 * What was left out or altered for one reason, counted over all rows that were taken.
 *
 * @param field the field as the file names it; empty = the whole row
 * @param reason as the notices of these rows have it, without the words of the row itself
 * @param count in how many rows; a field that is not read at all is told of the first alone
 */
@Schema(description = "What was left out or altered for one reason, counted over all rows that were taken.")
public record LeftOut(
        @Schema(examples = "occupation") String field,

        @Schema(examples = "left out: the taxonomy in use has no concept for", implementation = String.class)
        Wording reason,

        int count) {

    /** Of so many reasons at most: a hostile file could give one of its own to each row. */
    static final int MOST = 100;

    /** The words of a row stand in quotes; its days, people's codes and numbers stand by themselves. */
    private static final Pattern OF_A_ROW = Pattern.compile(
            ":? *\"[^\"]*\"?|\\d{4}-\\d{2}-\\d{2}|\\b[A-ZÅÄÖ]{2,4}-[0-9A-Z]{4}\\b|(?<=taken as |tas som )\\d+");

    static Wording reason(Wording message) {
        return Wording.of(bare(message.en()), bare(message.sv()));
    }

    private static String bare(String message) {
        return OF_A_ROW.matcher(message)
                .replaceAll(found -> found.group().contains("\"") ? "" : "…")
                .strip();
    }
}
