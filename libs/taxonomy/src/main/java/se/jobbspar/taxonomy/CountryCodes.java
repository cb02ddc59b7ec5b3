package se.jobbspar.taxonomy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Countries, each stored under one code: two letters (ISO 3166-1) where there is such a country, with {@code XK} for Kosovo,
 * which has none of ISO's; four (ISO 3166-3) for one that has been dissolved. Codes and names are the JDK's, and those few
 * below.
 */
public final class CountryCodes {
    private static final String KOSOVO = "XK";
    private static final Set<String> TODAY = Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of(KOSOVO))
            .collect(Collectors.toUnmodifiableSet());

    /** Dissolved since 1974 in such a way that no country of today is meant: code, Swedish and English name, older codes. */
    private static final List<String[]> DISSOLVED = Stream.of(
                    "SUHH;Sovjetunionen;Soviet Union;SU SUN",
                    "YUCS;Jugoslavien;Yugoslavia;YU YUG",
                    "CSHH;Tjeckoslovakien;Czechoslovakia;CSK",
                    "CSXX;Serbien och Montenegro;Serbia and Montenegro;SCG",
                    "DDDE;Östtyskland;East Germany;DD DDR",
                    "YDYE;Sydjemen;South Yemen;YD YMD",
                    "VDVN;Nordvietnam;North Vietnam;VD VDR",
                    "ANHH;Nederländska Antillerna;Netherlands Antilles;AN ANT")
            .map(row -> row.split(";"))
            .toList();

    /** Countries of today under a name they have no more, and Kosovo under its three letters. */
    private static final String RENAMED =
            "BU MM, BUMM MM, BUR MM, TP TL, TPTL TL, TMP TL, ZR CD, ZRCD CD, ZAR CD, HV BF, HVBF BF, HVO BF, DY BJ, DYBJ BJ, "
                    + "DHY BJ, RH ZW, RHZW ZW, RHO ZW, NH VU, NHVU VU, NHB VU, AIDJ DJ, AFI DJ, BYAA BY, BYS BY, "
                    + "SKIN IN, SKM IN, FX FR, FXFR FR, FXX FR, XKX XK, UNK XK";

    private static final Map<String, String> CANONICAL = canonical();

    private static final Map<String, String> BY_NAME = byName();

    private CountryCodes() {}

    private static Map<String, String> canonical() {
        Map<String, String> codes = new HashMap<>();
        for (String pair : RENAMED.split(", ")) {
            codes.put(pair.split(" ")[0], pair.split(" ")[1]);
        }
        for (String[] row : DISSOLVED) {
            codes.put(row[0], row[0]);
            Stream.of(row[3].split(" ")).forEach(older -> codes.put(older, row[0]));
        }
        for (String code : Locale.getISOCountries()) {
            codes.put(Locale.of("", code).getISO3Country(), code);
            codes.put(code, code);
        }
        codes.put(KOSOVO, KOSOVO);
        return Map.copyOf(codes);
    }

    private static Map<String, String> byName() {
        Map<String, String> codes = new HashMap<>();
        for (String code : all()) {
            codes.put(TextKey.of(name(code, Locale.of("sv"))), code);
            codes.put(TextKey.of(name(code, Locale.ENGLISH)), code);
        }
        return Map.copyOf(codes);
    }

    /** Whether it is the code a country is stored under. */
    public static boolean isCode(String code) {
        return code != null && code.equals(CANONICAL.get(code));
    }

    /** The one code of a country by any of ISO's, of two, three or four letters; what is none, null among it, is left as it is. */
    public static String canonical(String code) {
        return code == null ? null : CANONICAL.getOrDefault(code, code);
    }

    /** What the country is called; a code nobody knows is its own name. */
    public static String name(String code, Locale in) {
        return dissolved(code)
                .map(row -> in.getLanguage().equals("sv") ? row[1] : row[2])
                .orElseGet(() -> Locale.of("", code).getDisplayCountry(in));
    }

    /** The code of a country by its Swedish or English name, however it is written. */
    public static Optional<String> named(String name) {
        return Optional.ofNullable(BY_NAME.get(TextKey.of(name)));
    }

    /** The codes of all countries, those of today first. */
    public static List<String> all() {
        return Stream.concat(TODAY.stream().sorted(), DISSOLVED.stream().map(row -> row[0]))
                .toList();
    }

    private static Optional<String[]> dissolved(String code) {
        return DISSOLVED.stream().filter(row -> row[0].equals(code)).findFirst();
    }
}
