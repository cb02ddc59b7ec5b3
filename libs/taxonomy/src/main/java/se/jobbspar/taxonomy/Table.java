package se.jobbspar.taxonomy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tab-separated table of ours: UTF-8, a header line, no quoting, lists within a cell separated by {@code |}.
 * Plain splitting keeps four services' start short; the official downloads are read by a real CSV parser instead.
 */
record Table(String file, List<String[]> rows) {

    static Table read(String file, InputStream in, String... columns) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16)) {
            String header = reader.readLine();
            if (header == null || !Arrays.equals(header.split("\t", -1), columns)) {
                throw new TaxonomyException(file + ", row 1: expected the columns " + String.join(", ", columns));
            }
            List<String[]> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split("\t", -1);
                if (cells.length != columns.length) {
                    throw new TaxonomyException("%s, row %d: %d cells instead of %d"
                            .formatted(file, rows.size() + 2, cells.length, columns.length));
                }
                rows.add(cells);
            }
            return new Table(file, rows);
        } catch (IOException e) {
            throw new TaxonomyException(file + " is damaged: " + e.getMessage(), e);
        }
    }

    static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
}
