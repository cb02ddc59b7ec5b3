package se.jobbspar.concepts.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How an education is told.
 *
 * @param level SUN 2020 level, where the words say one
 * @param field SUN 2020 field, where they say one
 */
record EducationWording(Pattern pattern, Optional<String> level, Optional<String> field) {
    /** In the order in which they are tried: what says more comes first. */
    static List<EducationWording> all() {
        try (InputStream in = EducationWording.class.getResourceAsStream("education.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new EducationWording(Wording.words(cells[2]), cell(cells[0]), cell(cells[1])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("education.tsv cannot be read", e);
        }
    }

    private static Optional<String> cell(String cell) {
        return Optional.of(cell).filter(code -> !code.isEmpty());
    }
}
