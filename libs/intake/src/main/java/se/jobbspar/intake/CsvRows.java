package se.jobbspar.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/**
 * Reads rows as comma-separated values in UTF-8, columns by their headings in whatever order. A cell is the field that has
 * the heading as its JSON name; columns without such a field are left aside.
 *
 * @param columns the headings a file must have
 */
public record CsvRows<R>(List<String> columns, Class<R> type) implements RowReader<R> {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();

    public CsvRows {
        columns = List.copyOf(columns);
    }

    @Override
    public List<Row<R>> read(InputStream file, int maxRows) throws IOException {
        PushbackInputStream content = new PushbackInputStream(file, 1);
        FileFormat.skipToContent(content);
        // Silent question marks in names would make new things of old ones.
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        try (CSVParser parser = FORMAT.parse(new InputStreamReader(content, utf8))) {
            requireColumns(parser.getHeaderNames());
            Rows<R> rows = new Rows<>(type, maxRows);
            for (CSVRecord row : parser) {
                add(row, rows);
            }
            return rows.all();
        } catch (CharacterCodingException | CSVException | IllegalArgumentException e) {
            throw unreadable();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException || e.getCause() instanceof CSVException) {
                throw unreadable();
            }
            throw e.getCause();
        }
    }

    private void requireColumns(List<String> headings) {
        // As a Swedish spreadsheet saves it.
        if (headings.size() == 1 && headings.getFirst().contains(";")) {
            throw ProblemException.of(
                    ProblemType.VALIDATION,
                    Wording.of(
                            "The columns must be separated by commas, not by semicolons.",
                            "Kolumnerna ska skiljas åt med kommatecken, inte med semikolon."));
        }
        List<FieldError> missing = columns.stream()
                .filter(column -> !headings.contains(column))
                .map(column ->
                        FieldError.of(column, Wording.of("is missing among the headings", "saknas bland rubrikerna")))
                .toList();
        if (!missing.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.VALIDATION, Wording.of("The file lacks columns.", "Filen saknar kolumner."), missing);
        }
    }

    private void add(CSVRecord row, Rows<R> rows) {
        if (row.isConsistent()) {
            rows.add(row.toMap());
        } else {
            rows.addBroken(
                    "",
                    Wording.of(
                            "must have as many columns as there are headings",
                            "ska ha lika många kolumner som det finns rubriker"));
        }
    }

    private static ProblemException unreadable() {
        return ProblemException.of(
                ProblemType.VALIDATION,
                Wording.of(
                        "The file is not comma-separated values in UTF-8 with one heading per column.",
                        "Filen är inte kommaseparerade värden i UTF-8 med en rubrik per kolumn."));
    }
}
