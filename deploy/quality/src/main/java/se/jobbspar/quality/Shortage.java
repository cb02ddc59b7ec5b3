package se.jobbspar.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A row of the shortage barometer in situation brist or paradox. */
record Shortage(String name, List<String> groups) {
    private static final Set<String> SHORT = Set.of("brist", "paradox");

    /** From the table of one region, in its order. */
    static List<Shortage> read(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return rows.stream()
                    .filter(row -> SHORT.contains(row.get("rekryteringssituation")))
                    .map(row -> new Shortage(
                            row.get("yb_yrke"), List.of(row.get("ssyk_codes").split("\\|"))))
                    .toList();
        }
    }
}
