package se.jobbspar.taxonomy.intake;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import se.jobbspar.taxonomy.Labels;
import se.jobbspar.taxonomy.TaxonomyException;

/** A row of an official table; rows count from 1 with the header as row 1, as a spreadsheet shows them. */
record CsvRow(String file, CSVRecord cells) {

    /** The cell's text; an error that names file, row and column when it is empty or the row is too short. */
    String required(String column) {
        String text = optional(column);
        if (text.isEmpty()) {
            throw wrong(column, "is empty");
        }
        return text;
    }

    /** The cell's text without blanks around it, or the empty string. */
    String optional(String column) {
        return cells.isSet(column) ? Text.line(cells.get(column)) : "";
    }

    /** ESCO separates alternative labels by line ends in its tables and by a bar in its collections. */
    List<String> list(String column) {
        if (!cells.isSet(column)) {
            return List.of();
        }
        return Arrays.stream(cells.get(column).split("[\\n|]"))
                .map(Text::line)
                // The Swedish file marks "no synonym" with a hyphen.
                .filter(text -> !text.isEmpty() && !text.equals("-"))
                .distinct()
                .toList();
    }

    Labels labels() {
        String preferred = optional("preferredLabel");
        if (preferred.isEmpty()) {
            return Labels.NONE;
        }
        List<String> synonyms = list("altLabels").stream()
                .filter(synonym -> !synonym.equals(preferred))
                .toList();
        return new Labels(preferred, synonyms);
    }

    TaxonomyException wrong(String column, String why) {
        return new TaxonomyException(
                "%s, row %d, column %s: %s".formatted(file, cells.getRecordNumber() + 1, column, why));
    }
}
