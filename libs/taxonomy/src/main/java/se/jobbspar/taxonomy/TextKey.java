package se.jobbspar.taxonomy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * By what two texts are the same however they are written: capitals, spaces of any kind and number, accents as one
 * character or two, full-width and other forms of a letter, dashes and apostrophes of any kind, and characters nobody
 * sees. For keys, searches and comparisons; what people read stays as it was written.
 */
public final class TextKey {
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]");
    private static final Pattern APOSTROPHES = Pattern.compile("[\\u2018\\u2019\\u02bc\\u00b4`]");

    private TextKey() {}

    /** Null for null; two texts with equal keys are one text. */
    public static String of(String text) {
        if (text == null) {
            return null;
        }
        // Capitals first: they have one form where small letters have two, as ß and ss.
        String letters = compatible(APOSTROPHES.matcher(text).replaceAll("'"))
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        String seen = UNSEEN.matcher(compatible(letters)).replaceAll("");
        return SPACES.matcher(DASHES.matcher(seen).replaceAll("-"))
                .replaceAll(" ")
                .strip();
    }

    private static String compatible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
