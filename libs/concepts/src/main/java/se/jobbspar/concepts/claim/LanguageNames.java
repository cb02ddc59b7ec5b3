package se.jobbspar.concepts.claim;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.LanguageCodes;

/** Codes of languages by the words of a text. */
final class LanguageNames {
    /** "Svensktalande", "engelskkunskaper": the language without its last letter. */
    private static final Pattern OF_LANGUAGE =
            Pattern.compile("(\\p{L}{2,20}sk)(?:talande|språkiga?|kunskap(?:er|erna)?|spr[a?\\x{FFFD}]kiga?)");

    private static final int SHORTEST = 4;
    /** Names of languages that say something else in most texts. */
    private static final Set<String> NONE = Set.of("resande", "latin");
    /** English names that the JDK has under another one. */
    private static final Map<String, String> ALSO = Map.of(
            "farsi",
            "fa",
            "mandarin",
            "zh",
            "pashto",
            "ps",
            "tagalog",
            "tl",
            "sorani",
            "ckb",
            "kurmanji",
            "ku",
            "dari",
            "prs",
            "tigrinya",
            "ti",
            "sign language",
            "swl");

    private final Map<String, String> english = new HashMap<>(ALSO);
    private final Language language;

    LanguageNames(Language language) {
        this.language = language;
        for (String code : Locale.getISOLanguages()) {
            english.putIfAbsent(
                    LanguageCodes.name(code, Locale.ENGLISH).toLowerCase(Locale.ROOT), LanguageCodes.canonical(code));
        }
    }

    Optional<String> code(String word) {
        if (word.length() < SHORTEST || NONE.contains(word)) {
            return Optional.empty();
        }
        return language == Language.EN ? Optional.ofNullable(english.get(word)) : swedish(word);
    }

    private static Optional<String> swedish(String word) {
        Matcher compound = OF_LANGUAGE.matcher(word);
        return compound.matches() ? LanguageCodes.named(compound.group(1) + "a") : LanguageCodes.named(word);
    }

    /** Whether the word alone says that somebody knows the language. */
    static boolean isClaim(String word) {
        return OF_LANGUAGE.matcher(word).matches();
    }
}
