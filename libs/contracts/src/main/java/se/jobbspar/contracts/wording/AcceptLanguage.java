package se.jobbspar.contracts.wording;

import java.util.List;
import java.util.Locale;

/** Which of our two languages a caller asks for, by the header of that name (RFC 9110, 12.5.4). */
public final class AcceptLanguage {
    public static final Locale SWEDISH = Locale.of("sv");

    private static final List<Locale> OURS = List.of(Locale.ENGLISH, SWEDISH);

    private AcceptLanguage() {}

    /**
     * The one of ours with the highest weight.
     *
     * @param header as it was sent; null = none
     * @param otherwise when the header is missing, unreadable, or names neither
     */
    public static Locale best(String header, Locale otherwise) {
        if (header == null || header.isBlank()) {
            return otherwise;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(header), OURS);
            return found == null ? otherwise : found;
        } catch (IllegalArgumentException unreadable) {
            // Nobody is refused an answer for the language they would like it in.
            return otherwise;
        }
    }
}
