package se.jobbspar.concepts.word;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What labels shorten and people write out, and the other way round: everybody says SFI, few say that it is an abbreviation. */
public final class Abbreviations {
    private static final Map<String, String> SWEDISH = Map.of(
            "sfi", "svenska för invandrare",
            "vvs", "värme ventilation och sanitet",
            "ikt", "informations och kommunikationsteknik",
            "hvb", "hem för vård och boende",
            "bvc", "barnavårdscentral",
            "usk", "undersköterska",
            "uska", "undersköterska",
            "ssk", "sjuksköterska");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private Abbreviations() {}

    /** The same text with every known abbreviation written out; the text itself when it has none. */
    public static String writtenOut(String text) {
        return WORD.matcher(text)
                .replaceAll(word -> SWEDISH.getOrDefault(word.group().toLowerCase(Locale.ROOT), word.group()));
    }
}
