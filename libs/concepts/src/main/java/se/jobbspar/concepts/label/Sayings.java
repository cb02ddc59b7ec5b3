package se.jobbspar.concepts.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.Concept;

/** What people say for a concept and no taxonomy lists: motviktstruck, HLR. */
final class Sayings {
    private static final double SAID = 0.9;
    private static final Map<String, List<String>> SWEDISH = read(1);
    private static final Map<String, List<String>> ENGLISH = read(2);

    private Sayings() {}

    private static Map<String, List<String>> read(int column) {
        try (InputStream in = Sayings.class.getResourceAsStream("sayings.tsv")) {
            Map<String, List<String>> sayings = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> sayings.put(
                            cells[0],
                            Arrays.stream(cells[column].split("\\|"))
                                    .filter(saying -> !saying.isEmpty())
                                    .toList()));
            return sayings;
        } catch (IOException e) {
            throw new UncheckedIOException("sayings.tsv cannot be read", e);
        }
    }

    static Stream<LabelForm> of(Concept concept, Language language) {
        Map<String, List<String>> sayings =
                switch (language) {
                    case SV -> SWEDISH;
                    case EN -> ENGLISH;
                };
        return sayings.getOrDefault(concept.id(), List.of()).stream()
                .map(saying -> LabelForm.of(concept, saying, SAID));
    }
}
