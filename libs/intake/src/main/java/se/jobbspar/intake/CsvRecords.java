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
 * The records of comma-separated values, one after the other. A parser gives up the whole file at a quote that stands where
 * none may; here each record is found by itself first, and a wrong one costs its own line.
 */
final class CsvRecords {
    /** A cell of more lines is a stray quote; looking for its end in every line after it would take for ever. */
    private static final int MAX_LINES = 1_000;

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setTrim(true).get();

    private final Utf8Lines file;
    private final Deque<Utf8Lines.Line> putBack = new ArrayDeque<>();

    CsvRecords(Utf8Lines file) {
        this.file = file;
    }

    /**
     * One record.
     *
     * @param line of the file where it begins, from 1
     * @param cells empty when a quote stands where none may
     */
    record Found(int line, Optional<List<String>> cells) {
        boolean isBlank() {
            return cells.isPresent()
                    && cells.get().size() <= 1
                    && cells.get().stream().allMatch(String::isBlank);
        }
    }

    /**
     * Empty after the last.
     *
     * @throws se.jobbspar.rest.ProblemException 400 for bytes that are not UTF-8, and for a quote that the file never closes
     */
    Optional<Found> next() throws IOException {
        Optional<Utf8Lines.Line> first = take();
        return first.isEmpty() ? Optional.empty() : Optional.of(record(first.get()));
    }

    private Found record(Utf8Lines.Line first) throws IOException {
        StringBuilder record = new StringBuilder(first.text());
        CsvQuotes quotes = new CsvQuotes();
        quotes.read(first.text());
        List<Utf8Lines.Line> more = new ArrayList<>();
        while (quotes.areOpen() && more.size() < MAX_LINES) {
            Utf8Lines.Line line = take().orElseThrow(() -> CsvRows.unreadable(
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

    private Optional<Utf8Lines.Line> take() throws IOException {
        return putBack.isEmpty() ? file.next() : Optional.of(putBack.pop());
    }

    private static Optional<List<String>> cells(String record) throws IOException {
        try (CSVParser parser = CSVParser.parse(record, FORMAT)) {
            List<CSVRecord> read = parser.getRecords();
            return Optional.of(read.isEmpty() ? List.of() : read.getFirst().toList());
        } catch (CSVException e) {
            return Optional.empty();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CSVException) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
