package se.jobbspar.taxonomy;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Languages by ISO 639, each stored under one code: two letters where the language has them, else three. Codes and names are
 * the JDK's and those of {@code languages.tsv}, where the names of JobTech's taxonomy and its concept ids stand.
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
    /**
     * ISO 639-3 has a code for the one member of a family that people mean by the family's name, and some are withdrawn; who
     * asks for sign language in Sweden means the Swedish one.
     */
    private static final String MEANT =
            "als sq, arb ar, azj az, bih bh, cmn zh, ekk et, fil tl, gaz om, khk mn, lvs lv, mol ro, npi ne, ory or, "
                    + "pes fa, plt mg, scc sr, scr hr, sgn swl, swh sw, uzn uz, ydd yi, zsm ms";

    private static final List<String[]> TABLE = Table.read(
                    "languages.tsv",
                    LanguageCodes.class.getResourceAsStream("languages/languages.tsv"),
                    "code",
                    "sv",
                    "en",
                    "jobtech")
            .rows();
    private static final Map<String, String> ALIASES = aliases();
    private static final Map<String, String[]> BY_CODE =
            TABLE.stream().collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row));
    private static final Map<String, String> BY_ID = byId();
    private static final Map<String, String> BY_SWEDISH_NAME = bySwedishName();

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
        for (String pair : (BIBLIOGRAPHIC + ", " + MEANT).split(", ")) {
            String[] codes = pair.split(" ");
            aliases.put(codes[0], codes[1]);
        }
        return Collections.unmodifiableMap(aliases);
    }

    private static Map<String, String> byId() {
        Map<String, String> codes = new HashMap<>();
        TABLE.forEach(row -> Table.list(row[3]).forEach(id -> codes.put(id, row[0])));
        return Collections.unmodifiableMap(codes);
    }

    /** Whole names win over the parts of others, ours over the JDK's. */
    private static Map<String, String> bySwedishName() {
        Map<String, String> codes = new HashMap<>();
        TABLE.forEach(row -> Table.list(row[1]).forEach(name -> codes.putIfAbsent(TextKey.of(name), row[0])));
        TABLE.forEach(row -> codes.putIfAbsent(TextKey.of(name(row[0], SWEDISH)), row[0]));
        SHORT.forEach(code -> codes.putIfAbsent(TextKey.of(name(code, SWEDISH)), canonical(code)));
        for (String[] row : TABLE) {
            for (String name : Table.list(row[1])) {
                for (String part : name.split("/| - ")) {
                    codes.putIfAbsent(TextKey.of(part), row[0]);
                }
            }
        }
        return Collections.unmodifiableMap(codes);
    }

    /** Whether it is a code of two letters (ISO 639-1). */
    public static boolean isShort(String code) {
        return code != null && SHORT.contains(code);
    }

    /** Whether it may name a language: two letters, or three where two would not do. */
    public static boolean isCode(String code) {
        // Nobody has a list of all languages without a two-letter code that we could ship, so three letters are
        // trusted.
        return isShort(code) || code != null && code.matches("[a-z]{3}") && !LONG.contains(code);
    }

    /** The one code under which a language is stored; what is no code, null among it, is left as it is. */
    public static String canonical(String code) {
        return ALIASES.getOrDefault(code, code);
    }

    /** The code of a language by its Swedish name, however it is written; of two joined by a bar either will do. */
    public static Optional<String> named(String swedishName) {
        return Optional.ofNullable(BY_SWEDISH_NAME.get(TextKey.of(swedishName)));
    }

    /** The code of a language by its concept id in JobTech's taxonomy. */
    public static Optional<String> ofConcept(String jobTechId) {
        return Optional.ofNullable(jobTechId).map(BY_ID::get);
    }

    /** The codes of all languages that have a name here. */
    public static List<String> all() {
        return Stream.concat(SHORT.stream(), TABLE.stream().map(row -> row[0]))
                .map(LanguageCodes::canonical)
                .distinct()
                .sorted()
                .toList();
    }

    /** What the language is called; a code nobody knows is its own name. */
    public static String name(String code, Locale in) {
        String known = Locale.of(code).getDisplayLanguage(in);
        String[] ours = BY_CODE.get(code);
        if (ours == null || !known.equals(code)) {
            return known;
        }
        return in.getLanguage().equals("sv")
                ? Table.list(ours[1]).getFirst().toLowerCase(SWEDISH)
                : ours[2].isEmpty() ? known : ours[2];
    }
}
