package se.jobbspar.concepts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.jobbspar.concepts.mention.Meant;
import se.jobbspar.concepts.mention.Mention;
import se.jobbspar.concepts.mention.MentionType;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.Taxonomy;

/** What looks like a claim and is none, and what looks like two occupations and is one. */
class TrapsTest {
    private static final Extractor EXTRACTOR = Extractor.of(Taxonomy.starter());

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = TrapsTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private static List<Mention> read(String text) {
        return read(text, Optional.empty());
    }

    private static List<Mention> read(String text, Optional<Language> language) {
        return EXTRACTOR.read(text, language, EnumSet.allOf(MentionType.class)).mentions();
    }

    @Test
    void nothingIsFoundInTraps() throws IOException {
        List<String> traps = lines("traps.txt");
        List<String> hits = traps.stream()
                .flatMap(trap -> Stream.of(
                                Optional.<Language>empty(), Optional.of(Language.SV), Optional.of(Language.EN))
                        .flatMap(language -> read(trap, language).stream())
                        .filter(mention -> !mention.negated())
                        .map(mention -> trap + " → " + mention.type() + " " + mention.text()))
                .toList();

        assertTrue(traps.size() >= 200, traps.size() + " traps");
        assertEquals(List.of(), hits);
    }

    private static Optional<String> occupation(String title) {
        return read("Jag arbetar som " + title + ".").stream()
                .filter(mention -> mention.type() == MentionType.OCCUPATION)
                .findFirst()
                .map(mention -> mention.concept().map(Meant::id).orElse(mention.text()));
    }

    @Test
    void titlesForWomenAndMenAreOneConcept() throws IOException {
        List<String[]> pairs =
                lines("pairs.txt").stream().map(line -> line.split("\\|")).toList();
        List<String> unlike = pairs.stream()
                .filter(pair ->
                        occupation(pair[0]).isEmpty() || !occupation(pair[0]).equals(occupation(pair[1])))
                .flatMap(pair ->
                        Stream.of(pair[0] + " " + occupation(pair[0]) + " " + pair[1] + " " + occupation(pair[1])))
                .toList();

        assertTrue(pairs.size() >= 60, pairs.size() + " pairs");
        assertEquals(List.of(), unlike);
    }
}
