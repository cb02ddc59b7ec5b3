package se.jobbspar.concepts.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Labels that say something else in most texts: their words are no mention. */
final class Everyday {
    private static final Set<String> LABELS = read();

    private Everyday() {}

    private static Set<String> read() {
        try (InputStream in = Everyday.class.getResourceAsStream("everyday.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("everyday.txt cannot be read", e);
        }
    }

    static boolean is(LabelForm form) {
        return LABELS.contains(String.join(" ", form.words()));
    }
}
