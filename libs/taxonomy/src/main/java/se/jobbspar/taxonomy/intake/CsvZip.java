package se.jobbspar.taxonomy.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.jobbspar.taxonomy.TaxonomyException;

/**
 * A zip of CSV files as ESCO publishes it. Releases differ in folders inside the zip and in language suffixes
 * ({@code skills_en.csv}, {@code occupationSkillRelations.csv}), so a table is found by the start of its file name.
 */
final class CsvZip implements AutoCloseable {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path path;
    private final ZipFile zip;

    CsvZip(Path path) {
        this.path = path;
        if (!Files.isRegularFile(path)) {
            throw new TaxonomyException(path + " is missing");
        }
        try {
            zip = new ZipFile(path.toFile());
        } catch (IOException e) {
            throw new TaxonomyException(path + " is damaged or no zip file: " + e.getMessage(), e);
        }
    }

    /** Hands every row of a table to {@code each}; a missing table or column is an error that names it. */
    void read(String table, List<String> columns, Consumer<CsvRow> each) {
        ZipEntry entry = find(table);
        String file = path.getFileName() + ", " + entry.getName();
        try (CSVParser rows = FORMAT.parse(reader(entry))) {
            for (String column : columns) {
                if (!rows.getHeaderMap().containsKey(column)) {
                    throw new TaxonomyException(
                            file + ", row 1: column " + column + " is missing; found " + rows.getHeaderNames());
                }
            }
            for (CSVRecord row : rows) {
                each.accept(new CsvRow(file, row));
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new TaxonomyException(file + " is damaged: " + e.getMessage(), e);
        }
    }

    private ZipEntry find(String table) {
        return zip.stream()
                .filter(entry -> isTable(entry.getName(), table))
                .findFirst()
                .orElseThrow(() -> new TaxonomyException(path + ": " + table + "*.csv is missing; found "
                        + zip.stream().map(ZipEntry::getName).toList()));
    }

    private static boolean isTable(String entry, String table) {
        String name = entry.substring(entry.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String wanted = table.toLowerCase(Locale.ROOT);
        return name.matches(Pattern.quote(wanted) + "(_[a-z]{2})?\\.csv");
    }

    private Reader reader(ZipEntry entry) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8), 1 << 16);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
