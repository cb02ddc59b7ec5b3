package se.jobbspar.concepts.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** CEFR levels by how people tell them; words are read as the Swedish scales for job seekers read them. */
final class LanguageLevels {
    static final String CEFR = "[ABC][12]";
    private static final Pattern LEVEL = Pattern.compile("\\b" + CEFR + "\\b");
    private static final Map<Pattern, String> WORDS = words();

    private LanguageLevels() {}

    private static Map<Pattern, String> words() {
        Map<Pattern, String> words = new LinkedHashMap<>();
        words.put(Wording.words("modersmål(?:et)?|native|mother tongue|first language"), "C2");
        words.put(
                Wording.words(
                        "flytande|obehindrat|mycket goda?|förhandlingsnivå|fluent(?:ly)?|excellent|proficient|avancerad|advanced"),
                "C1");
        words.put(Wording.words("goda?|bra|väl|good|working|upper intermediate"), "B2");
        words.put(Wording.words("intermediate|medel|vardaglig"), "B1");
        words.put(Wording.words("grundläggande|lite|basic|a little|enkel|elementary|viss"), "A2");
        return words;
    }

    /** @param words what stands beside the language's name */
    static Optional<String> of(String words) {
        Optional<String> code =
                LEVEL.matcher(words).results().map(found -> found.group()).findFirst();
        return code.or(() -> WORDS.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(words).find())
                .map(Map.Entry::getValue)
                .findFirst());
    }
}
