package se.jobbspar.concepts.passage;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A word where it stands.
 *
 * @param raw as it is written
 * @param word as it is compared: small letters, each in one character
 * @param start in its sentence
 */
public record Token(String raw, String word, int start, int end) {
    static Token of(String raw, int start) {
        String word = Normalizer.normalize(raw, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return new Token(raw, word, start, start + raw.length());
    }

    public boolean isCapitalised() {
        return Character.isUpperCase(raw.codePointAt(0));
    }

    /** Whether it is shouted, or an abbreviation. */
    public boolean isUpperCase() {
        return raw.length() > 1 && raw.equals(raw.toUpperCase(Locale.ROOT)) && isCapitalised();
    }
}
