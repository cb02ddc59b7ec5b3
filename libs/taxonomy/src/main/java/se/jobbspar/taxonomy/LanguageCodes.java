package se.jobbspar.taxonomy;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Languages by ISO 639, each stored under one code: two letters where the language has them, else three. Codes and names are
 * the JDK's; only what it lacks is written here.
 */
public final class LanguageCodes {
    private static final Locale SWEDISH = Locale.of("sv");

    private static final Set<String> SHORT = Set.of(Locale.getISOLanguages());
    private static final Set<String> LONG =
            SHORT.stream().map(code -> Locale.of(code).getISO3Language()).collect(Collectors.toSet());
    /** ISO 639-2 has a second code for these twenty; the JDK knows the terminological one alone. */
    private static final String BIBLIOGRAPHIC =
            "alb sq, arm hy, baq eu, bur my, chi zh, cze cs, dut nl, fre fr, geo ka, ger de, "
                    + "gre el, ice is, mac mk, mao mi, may ms, per fa, rum ro, slo sk, tib bo, wel cy";

    private static final Map<String, String> ALIASES = aliases();
    private static final Map<String, String> BY_SWEDISH_NAME = Arrays.stream(Locale.getISOLanguages())
            .map(LanguageCodes::canonical)
            .distinct()
            .collect(Collectors.toMap(
                    code -> name(code, SWEDISH).toLowerCase(SWEDISH), Function.identity(), (first, second) -> first));

    private LanguageCodes() {}

    private static Map<String, String> aliases() {
        Map<String, String> aliases = new HashMap<>();
        // Hebrew, Indonesian and Yiddish: the JDK lists what ISO withdrew beside what came instead, and knows which is
        // which.
        for (String code : SHORT) {
            aliases.put(code, Locale.of(code).getLanguage());
        }
        // Withdrawn in 2008; the JDK takes it for a language of its own.
        aliases.put("mo", "ro");
        for (String pair : BIBLIOGRAPHIC.split(", ")) {
            String[] codes = pair.split(" ");
            aliases.put(codes[0], codes[1]);
        }
        return Collections.unmodifiableMap(aliases);
    }

    /** Whether it is a code of two letters (ISO 639-1). */
    public static boolean isShort(String code) {
        return code != null && SHORT.contains(code);
    }

    /** Whether it may name a language: two letters, or three where two would not do. */
    public static boolean isCode(String code) {
        // The JDK has no list of languages without a two-letter code, so their three letters are taken on trust.
        return isShort(code) || code != null && code.matches("[a-z]{3}") && !LONG.contains(code);
    }

    /** The one code under which a language is stored; what is no code, null among it, is left as it is. */
    public static String canonical(String code) {
        return ALIASES.getOrDefault(code, code);
    }

    /** The code of a language with two letters by its Swedish name, in whatever case. */
    public static Optional<String> named(String swedishName) {
        return Optional.ofNullable(BY_SWEDISH_NAME.get(swedishName.strip().toLowerCase(SWEDISH)));
    }

    /** What the language is called; a code nobody knows is its own name. */
    public static String name(String code, Locale in) {
        return Locale.of(code).getDisplayLanguage(in);
    }
}
