package se.jobbspar.matching.concept;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text as the lookup compares it: lower case, words of letters and digits, one space between them.
 *
 * @param folded the same without the marks on letters, as somebody types who lacks å, ä and ö
 */
record Text(String normal, String folded, List<Word> words) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}+#]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Words that say nothing about what a label is about. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "och", "eller", "i", "på", "av", "för", "med", "till", "inom", "vid", "om", "som", "m", "fl", "and", "or",
            "of", "the", "in", "for", "with", "to", "on", "at", "a", "an");

    /** One word, as it is and without marks. */
    record Word(String normal, String folded) {
        boolean telling() {
            return normal.length() >= 3 && !EMPTY_WORDS.contains(normal);
        }
    }

    static Text of(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String normal = BETWEEN_WORDS.matcher(lower).replaceAll(" ").strip();
        List<Word> words = normal.isEmpty()
                ? List.of()
                : Arrays.stream(normal.split(" "))
                        .map(w -> new Word(w, fold(w)))
                        .toList();
        return new Text(normal, fold(normal), words);
    }

    private static String fold(String text) {
        boolean plain = text.chars().allMatch(c -> c < 128);
        return plain
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    boolean isEmpty() {
        return words.isEmpty();
    }
}
