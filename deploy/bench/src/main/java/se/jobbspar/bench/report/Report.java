package se.jobbspar.bench.report;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A whole run.
 *
 * @param at when it ended
 * @param machine what it ran on
 * @param corpus what was asked, and of how many
 * @param checked what was found equal; a run in which something differs has no report
 * @param memory bytes of the machine's memory that each process held at the end
 */
public record Report(
        Instant at,
        String machine,
        String corpus,
        List<String> checked,
        List<Section> sections,
        Map<String, Long> memory) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    public Report {
        checked = List.copyOf(checked);
        sections = List.copyOf(sections);
        memory = Collections.unmodifiableMap(new LinkedHashMap<>(memory));
    }

    /** Writes {@code bench.json}, {@code bench.md} and {@code bench.svg}. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("bench.json"), JSON.writeValueAsString(this));
        Files.writeString(folder.resolve("bench.md"), new Tables(this).markdown());
        Files.writeString(folder.resolve("bench.svg"), new Chart(sections).svg());
    }
}
