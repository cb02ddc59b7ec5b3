package se.jobbspar.matching.concept;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What labels shorten and people write out, and the other way round: everybody says SFI, few say that it is an abbreviation. */
final class Abbreviations {
    private static final Map<String, String> SWEDISH = Map.of(
            "sfi", "svenska för invandrare",
            "vvs", "värme ventilation och sanitet",
            "ikt", "informations och kommunikationsteknik",
            "hvb", "hem för vård och boende",
            "bvc", "barnavårdscentral");

    private Abbreviations() {}

    /** The same text with every known abbreviation written out; the text itself when it has none. */
    static Text writtenOut(Text text) {
        boolean any = text.words().stream().anyMatch(word -> SWEDISH.containsKey(word.normal()));
        return any
                ? Text.of(Arrays.stream(text.normal().split(" "))
                        .map(word -> SWEDISH.getOrDefault(word, word))
                        .collect(Collectors.joining(" ")))
                : text;
    }
}
