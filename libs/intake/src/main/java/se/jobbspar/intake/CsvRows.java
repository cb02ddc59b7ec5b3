package se.jobbspar.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/**
 * Reads rows as comma-separated values in UTF-8, columns by their headings in whatever order. A cell is the field that has
 * the heading as its JSON name. Empty lines are no rows.
 *
 * @param columns the headings a file must have
 */
public record CsvRows<R>(List<String> columns, Class<R> type) implements RowReader<R> {
    private static final Wording STRAY =
            Wording.of("a quote stands where none may", "ett citattecken står där inget får stå");

    public CsvRows {
        columns = List.copyOf(columns);
    }

    @Override
    public List<Row<R>> read(InputStream file, int maxRows) throws IOException {
        CsvRecords records = new CsvRecords(new Utf8Lines(new BufferedInputStream(file)));
        Rows<R> rows = new Rows<>(type, maxRows);
        CsvHeadings headings = headings(nextWithContent(records));
        for (Optional<CsvRecords.Found> found = nextWithContent(records);
                found.isPresent();
                found = nextWithContent(records)) {
            add(found.get(), headings, rows);
        }
        return rows.all();
    }

    private static Optional<CsvRecords.Found> nextWithContent(CsvRecords records) throws IOException {
        Optional<CsvRecords.Found> found = records.next();
        while (found.filter(CsvRecords.Found::isBlank).isPresent()) {
            found = records.next();
        }
        return found;
    }

    /** A file without a line lacks all its columns. */
    private CsvHeadings headings(Optional<CsvRecords.Found> first) {
        List<String> cells =
                first.isEmpty() ? List.of() : first.get().cells().orElseThrow(() -> unreadable("headings", STRAY));
        return CsvHeadings.of(cells, columns);
    }

    private static <R> void add(CsvRecords.Found found, CsvHeadings headings, Rows<R> rows) {
        if (found.cells().isEmpty()) {
            rows.addBroken(
                    "",
                    STRAY.and(Wording.of(
                            ", in line " + found.line() + "; a quote in a cell is doubled",
                            ", på rad " + found.line() + " i filen; ett citattecken i en cell skrivs dubbelt")));
            return;
        }
        Optional<Map<String, String>> cells =
                headings.cells(found.cells().get(), rows.all().size() + 1);
        if (cells.isPresent()) {
            rows.add(cells.get());
        } else {
            rows.addBroken(
                    "",
                    Wording.of(
                            "must have as many columns as there are headings",
                            "ska ha lika många kolumner som det finns rubriker"));
        }
    }

    /** @param where headings, or a line of the file */
    static ProblemException unreadable(String where, Wording why) {
        return ProblemException.of(
                ProblemType.VALIDATION,
                Wording.of(
                        "The file is not comma-separated values in UTF-8 with one heading per column.",
                        "Filen är inte kommaseparerade värden i UTF-8 med en rubrik per kolumn."),
                List.of(FieldError.of(where, why)));
    }
}
