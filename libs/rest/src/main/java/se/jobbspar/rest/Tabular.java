package se.jobbspar.rest;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;

/**
 * An answer that is a table too: whose operation {@code @Produces} {@value #CSV_TYPE} besides JSON, and who accepts that, is
 * answered with its rows as a {@link se.jobbspar.contracts.wording.Spreadsheet}.
 */
public interface Tabular extends Worded {
    String CSV_TYPE = "text/csv";
    MediaType CSV = MediaType.valueOf(CSV_TYPE);

    /** Its rows, the headings first: texts, numbers, and null for nothing. */
    List<List<?>> rows(Locale language);
}
