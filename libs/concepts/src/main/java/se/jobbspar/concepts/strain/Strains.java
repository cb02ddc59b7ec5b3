package se.jobbspar.concepts.strain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import se.jobbspar.contracts.wording.Wording;

/**
 * Finds wording that breaks or strains the Discrimination Act, by the words that {@code strains.tsv} lists in Swedish and in
 * English. It advises: whether the job needs what is said, the employer knows.
 */
public final class Strains {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** The rest of its sentence, unless that goes on to whom is looked for: "oavsett erfarenhet söker vi …". */
    private static final Pattern NOT_MATTERING = Pattern.compile(
            "(?<!\\p{L})(?:oavsett|oberoende av|regardless of|irrespective of)(?!\\p{L})"
                    + "(?:(?!(?<!\\p{L})(?:söker vi|vill vi|ska du|ser vi|we (?:are|need|seek|want))(?!\\p{L}))[^.!?\\n])*\\z",
            FLAGS);

    private static final int LONGEST_SENTENCE = 300;
    private static final List<Listed> LISTED = listed();

    private Strains() {}

    private record Listed(Ground ground, Pattern pattern, Wording instead) {}

    private static List<Listed> listed() {
        try (InputStream in = Strains.class.getResourceAsStream("strains.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Listed(
                            Ground.valueOf(cells[0]),
                            Pattern.compile("(?<![\\p{L}\\p{Nd}-])(?:" + cells[1] + ")(?![\\p{L}\\p{Nd}])", FLAGS),
                            Wording.of(cells[3], cells[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("strains.tsv cannot be read", e);
        }
    }

    /** In the order of the text; of one place each ground is told once. */
    public static List<Strain> in(String text) {
        List<Strain> found = new ArrayList<>();
        for (Listed listed : LISTED) {
            listed.pattern()
                    .matcher(text)
                    .results()
                    .filter(match -> !isSaidNotToMatter(text, match.start(), match.end()))
                    .map(match -> new Strain(listed.ground(), match.group(), match.start(), listed.instead()))
                    .filter(strain -> found.stream()
                            .noneMatch(known -> known.ground() == strain.ground() && overlap(known, strain)))
                    .forEach(found::add);
        }
        return found.stream().sorted(Comparator.comparingInt(Strain::start)).toList();
    }

    /** "Vi välkomnar alla oavsett kön, ålder och etnisk bakgrund" is what the act wants. */
    private static boolean isSaidNotToMatter(String text, int from, int to) {
        return NOT_MATTERING
                .matcher(text.substring(Math.max(0, from - LONGEST_SENTENCE), to))
                .find();
    }

    private static boolean overlap(Strain one, Strain other) {
        return one.start() < other.start() + other.words().length()
                && other.start() < one.start() + one.words().length();
    }
}
