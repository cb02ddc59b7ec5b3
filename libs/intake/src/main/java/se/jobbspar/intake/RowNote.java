package se.jobbspar.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;

/**
 * Something to know about a row. Never repeats numbers of people or organisations.
 *
 * @param row which, from 1, headings not counted; of XLSX the number that a spreadsheet shows
 * @param field the field as the file names it; empty = the whole row
 */
@Schema(description = "Something to know about a row of an imported file.")
public record RowNote(
        @Schema(
                examples = "3",
                description = "Which row, from 1, headings not counted; of XLSX the number that a spreadsheet shows.")
        int row,

        @Schema(examples = "rekryteringssituation") String field,

        @Schema(
                examples = "must be one of brist, paradox, balans, överskott, or empty when not judged",
                implementation = String.class)
        Wording message) {}
