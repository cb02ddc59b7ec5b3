package se.jobbspar.bench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jobbspar.bench.drawn.Corpus;
import se.jobbspar.bench.engine.BareLucene;
import se.jobbspar.bench.engine.Matcher;
import se.jobbspar.bench.report.Report;
import se.jobbspar.bench.report.Section;
import se.jobbspar.taxonomy.Taxonomy;

/** A whole run in small, without servers: that engines agree, and that there is something to read. */
class HeldTest {
    private static final int PEOPLE = 300;

    @TempDir
    Path home;

    @Test
    void enginesAgreeAndAreTimed() throws IOException {
        Corpus corpus = Corpus.of(Taxonomy.starter(), PEOPLE);
        try (Held held = new Held(corpus, home, LocalDate.parse("2026-11-20"), List.of())) {
            held.take(corpus.allPeople());
            held.ready();
            List<String> checked = held.check();
            List<Section> sections = new ArrayList<>(held.measure(Duration.ofSeconds(1)));
            sections.add(new Section("Filling", "", held.filled()));
            Report report = new Report(Instant.EPOCH, "here", "few", checked, sections, Map.of("nobody", 0L));
            report.write(home);
        }
        String tables = Files.readString(home.resolve("bench.md"));
        assertTrue(tables.contains(BareLucene.NAME), tables);
        assertTrue(tables.contains(Matcher.NAME), tables);
        assertTrue(Files.readString(home.resolve("bench.json")).contains("\"p99\""));
        String chart = Files.readString(home.resolve("bench.svg"));
        assertTrue(chart.contains("</svg>"));
        assertFalse(chart.contains("NaN"), "what was not timed has no bar");
    }

    /** A comparison that nothing could fail would say nothing. */
    @Test
    void whoIsMissedIsNoticed() throws IOException {
        Corpus corpus = Corpus.of(Taxonomy.starter(), PEOPLE);
        try (Held held = new Held(corpus, home, LocalDate.parse("2026-11-20"), List.of())) {
            held.take(corpus.allPeople());
            held.ready();
            assertThrows(IllegalStateException.class, () -> held.truth()
                    .requireSame("nobody", (vacancy, demand) -> List.of()));
        }
    }
}
