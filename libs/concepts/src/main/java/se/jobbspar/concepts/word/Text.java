package se.jobbspar.concepts.word;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text as the lookup compares it: lower case, words of letters and digits with the Swedish letters for their
 * Norwegian and Danish sisters, one space between them.
 *
 * @param folded the same without the marks on letters, as somebody types who lacks å, ä and ö
 */
public record Text(String normal, String folded, List<Word> words) {
    /** The other ending in {@code städare/-erska} and {@code lärare(-inna)}: a form of the word before, no word. */
    private static final Pattern OTHER_ENDING = Pattern.compile("[/(]-\\p{L}+\\)?");
    /** A dot that begins a word is a part of it: .NET, ASP.NET, Node.js; not the one in m.fl. */
    private static final Pattern DOTTED = Pattern.compile("(?<=^|\\s|\\p{L}{2})\\.(?=\\p{L}{2})");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}+#%.]+|(?<!\\s)\\.|\\.(?!\\p{L})");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|^\\.|(?<= )\\.");
    /** Acute, grave and circumflex: on a letter that is the same without, as in café. Ring and dots make another one. */
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u0302]");
    /** Words that say nothing about what a label is about. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "och", "eller", "i", "på", "av", "för", "med", "till", "inom", "vid", "om", "som", "m", "fl", "and", "or",
            "of", "the", "in", "for", "with", "to", "on", "at", "a", "an");

    /** One word, as it is and without marks. */
    public record Word(String normal, String folded) {
        public boolean telling() {
            return normal.length() >= 3 && !isEmptyWord(normal);
        }
    }

    public static boolean isEmptyWord(String word) {
        return EMPTY_WORDS.contains(word);
    }

    public static Text of(String text) {
        String unaccented =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String lower = Normalizer.normalize(unaccented, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('æ', 'ä')
                .replace('ø', 'ö');
        String whole =
                DOTTED.matcher(OTHER_ENDING.matcher(lower).replaceAll("")).replaceAll(" .");
        String normal = BETWEEN_WORDS
                .matcher(" " + whole)
                .replaceAll(" ")
                .replace(" %", "%")
                .strip();
        return of(normal.isEmpty() ? List.of() : Arrays.asList(normal.split(" +")));
    }

    /** @param words each in lower case, without anything between words */
    public static Text of(List<String> words) {
        String normal = String.join(" ", words);
        return new Text(
                normal,
                fold(normal),
                words.stream().map(w -> new Word(w, fold(w))).toList());
    }

    /** Without the marks on letters. */
    public static String fold(String text) {
        boolean plain = text.chars().allMatch(c -> c < 128 && c != '.');
        return plain
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }
}
