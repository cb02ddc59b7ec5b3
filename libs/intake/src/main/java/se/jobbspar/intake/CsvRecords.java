package se.jobbspar.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.jobbspar.contracts.wording.Wording;

/**
 * The records of values with separators, one after the other. A parser gives up the whole file at a quote that stands where
 * none may; here each record is found by itself first, and a wrong one costs its own line.
 */
final class CsvRecords {
    /** A cell of more lines is a stray quote; looking for its end in every line after it would take for ever. */
    private static final int MAX_LINES = 1_000;

    private final TextLines file;
    private final Deque<TextLines.Line> putBack = new ArrayDeque<>();
    private final CSVFormat format;
    private Separator separator = Separator.COMMA;

    /** Looks at the first line, from which it is told how cells are separated. */
    CsvRecords(TextLines file) throws IOException {
        this.file = file;
        Optional<TextLines.Line> first = lineWithContent();
        Optional<Separator> said = first.flatMap(line -> Separator.saidBy(line.text()));
        separator = said.orElseGet(
                () -> first.map(line -> Separator.of(line.text())).orElse(Separator.COMMA));
        format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator.sign())
                .setTrim(true)
                .get();
        if (said.isEmpty()) {
            first.ifPresent(putBack::push);
        }
    }

    private Optional<TextLines.Line> lineWithContent() throws IOException {
        Optional<TextLines.Line> line = take();
        while (line.filter(l -> l.text().isBlank()).isPresent()) {
            line = take();
        }
        return line;
    }

    /**
     * One record.
     *
     * @param line of the file where it begins, from 1
     * @param cells empty when a quote stands where none may
     */
    record Found(int line, Optional<List<String>> cells) {
        /** An empty line, or one of separators alone, as a spreadsheet leaves them below its last row. */
        boolean isBlank() {
            return cells.isPresent() && cells.get().stream().allMatch(String::isBlank);
        }
    }

    /**
     * Empty after the last.
     *
     * @throws se.jobbspar.rest.ProblemException 400 for bytes that are no text, and for a quote that the file never closes
     */
    Optional<Found> next() throws IOException {
        Optional<TextLines.Line> first = take();
        return first.isEmpty() ? Optional.empty() : Optional.of(record(first.get()));
    }

    private Found record(TextLines.Line first) throws IOException {
        StringBuilder record = new StringBuilder(first.text());
        CsvQuotes quotes = new CsvQuotes(separator);
        quotes.read(first.text());
        List<TextLines.Line> more = new ArrayList<>();
        while (quotes.areOpen() && more.size() < MAX_LINES) {
            TextLines.Line line = take().orElseThrow(() -> CsvRows.unreadable(
                    "line " + first.number(),
                    Wording.of("opens a quote that is never closed", "öppnar ett citat som aldrig stängs")));
            more.add(line);
            record.append('\n').append(line.text());
            quotes.read(line.text());
        }
        Optional<List<String>> cells = quotes.areOpen() ? Optional.empty() : cells(record.toString());
        if (cells.isEmpty()) {
            // What a stray quote ran together with its line are rows of their own.
            more.reversed().forEach(putBack::push);
        }
        return new Found(first.number(), cells);
    }

    private Optional<TextLines.Line> take() throws IOException {
        try {
            return putBack.isEmpty() ? file.next() : Optional.of(putBack.pop());
        } catch (WrongByteException wrong) {
            long column = wrong.column(separator);
            throw CsvRows.unreadable(
                    "line " + wrong.line(),
                    Wording.of(
                            "column " + column + " is not written as the rest of the file; save it as CSV UTF-8",
                            "kolumn " + column + " är inte skriven som resten av filen; spara den som CSV UTF-8"));
        }
    }

    private Optional<List<String>> cells(String record) throws IOException {
        try (CSVParser parser = CSVParser.parse(record, format)) {
            List<CSVRecord> read = parser.getRecords();
            return Optional.of(
                    read.isEmpty()
                            ? List.of()
                            : read.getFirst().stream().map(CsvRecords::asMeant).toList());
        } catch (CSVException e) {
            return Optional.empty();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CSVException) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** People write {@code ="0701"} to keep a spreadsheet from making a number of it. */
    private static String asMeant(String cell) {
        return cell.matches("=\"[^\"]*\"") ? cell.substring(2, cell.length() - 1) : cell;
    }
}
