package se.jobbspar.vacancy.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/** Reads the barometer as comma-separated values in UTF-8, columns by their headings. */
final class BarometerCsv {
    /** The heading of the SSYK codes, which this format separates by {@code |}. */
    static final String GROUPS = "ssyk_codes";

    private static final List<String> COLUMNS =
            List.of("yb_yrke", "lan", GROUPS, "rekryteringssituation", "prognos", "omgang");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();

    private BarometerCsv() {}

    /** @throws ProblemException 400 when it is not CSV in UTF-8 or lacks a column, 413 for too many rows */
    static List<Row<BarometerRow>> read(InputStream in, int maxRows) throws IOException {
        // Silent question marks in names would make new occupations of old ones.
        var utf8 = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        try (CSVParser parser = FORMAT.parse(new InputStreamReader(in, utf8))) {
            requireColumns(parser.getHeaderNames());
            List<Row<BarometerRow>> rows = new ArrayList<>();
            for (CSVRecord row : parser) {
                JsonRows.requireRoom(rows.size(), maxRows);
                rows.add(row(rows.size() + 1, row));
            }
            return rows;
        } catch (CharacterCodingException | CSVException | IllegalArgumentException e) {
            throw unreadable();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException || e.getCause() instanceof CSVException) {
                throw unreadable();
            }
            throw e.getCause();
        }
    }

    private static ProblemException unreadable() {
        return ProblemException.of(
                ProblemType.VALIDATION, "The file is not comma-separated values in UTF-8 with one heading per column.");
    }

    private static void requireColumns(List<String> headings) {
        // As a Swedish spreadsheet saves it.
        if (headings.size() == 1 && headings.getFirst().contains(";")) {
            throw ProblemException.of(
                    ProblemType.VALIDATION, "The columns must be separated by commas, not by semicolons.");
        }
        List<FieldError> missing = COLUMNS.stream()
                .filter(column -> !headings.contains(column))
                .map(column -> FieldError.of(column, "is missing among the headings"))
                .toList();
        if (!missing.isEmpty()) {
            throw ProblemException.of(ProblemType.VALIDATION, "The file lacks columns.", missing);
        }
    }

    private static Row<BarometerRow> row(int number, CSVRecord row) {
        if (!row.isConsistent()) {
            return new Row.Broken<>(new RowNote(number, "", "must have as many columns as there are headings"));
        }
        return new Row.Read<>(
                number,
                new BarometerRow(
                        row.get("yb_yrke"),
                        row.get("lan"),
                        row.get(GROUPS),
                        row.get("rekryteringssituation"),
                        row.get("prognos"),
                        row.get("omgang"),
                        row.isMapped("kalla") ? row.get("kalla") : null));
    }
}
