package se.jobbspar.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/**
 * Reads rows as a spreadsheet saves them: commas, semicolons or tabs between the cells, in UTF-8 or Windows-1252, columns by
 * their headings in whatever order, above which a title may stand. A cell is the field that has the heading as its JSON name. Empty lines are no rows.
 *
 * @param columns the headings a file must have
 * @param alsoCalled other headings of fields, in small letters; notes name a field by the one that the file has
 */
public record CsvRows<R>(List<String> columns, Map<String, String> alsoCalled, Class<R> type) implements RowReader<R> {
    private static final Wording STRAY =
            Wording.of("a quote stands where none may", "ett citattecken står där inget får stå");

    public CsvRows {
        columns = List.copyOf(columns);
        alsoCalled = Map.copyOf(alsoCalled);
    }

    public CsvRows(List<String> columns, Class<R> type) {
        this(columns, Map.of(), type);
    }

    @Override
    public List<Row<R>> read(InputStream file, int maxRows) throws IOException {
        CsvRecords records =
                new CsvRecords(new TextLines(new BufferedInputStream(file), EnumSet.allOf(CodePage.class)));
        Rows<R> rows = new Rows<>(type, maxRows);
        Headings headings = headings(records);
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
    private Headings headings(CsvRecords records) throws IOException {
        Optional<CsvRecords.Found> first = nextWithContent(records);
        Optional<CsvRecords.Found> found = first;
        for (int above = 0; above < Headings.WITHIN && found.isPresent() && !areHeadings(found.get()); above++) {
            found = nextWithContent(records);
        }
        List<String> cells = found.filter(this::areHeadings)
                .or(() -> first)
                .map(line -> line.cells().orElseThrow(() -> unreadable("headings", STRAY)))
                .orElse(List.of());
        return Headings.of(cells, columns, alsoCalled);
    }

    private boolean areHeadings(CsvRecords.Found found) {
        return found.cells().isPresent() && Headings.are(found.cells().get(), columns, alsoCalled);
    }

    private static <R> void add(CsvRecords.Found found, Headings headings, Rows<R> rows) {
        if (found.cells().isEmpty()) {
            rows.addBroken(
                    "",
                    STRAY.and(Wording.of(
                            ", in line " + found.line() + "; a quote in a cell is doubled",
                            ", på rad " + found.line() + " i filen; ett citattecken i en cell skrivs dubbelt")));
            return;
        }
        Optional<Map<String, String>> cells = headings.cells(found.cells().get(), rows.next());
        if (cells.isPresent()) {
            rows.add(rows.next(), cells.get(), headings.asTheFileHasThem());
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
                        "The file is not CSV in UTF-8 or Windows-1252 with one heading per column.",
                        "Filen är inte CSV i UTF-8 eller Windows-1252 med en rubrik per kolumn."),
                List.of(FieldError.of(where, why)));
    }
}
