package se.jobbspar.taxonomy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Education levels and fields by SUN 2020, each known by its code and by its JobTech concept id. */
public final class SunCodes {

    private static final Map<String, SunCode> LEVELS = read("sun-levels.tsv");
    private static final Map<String, SunCode> FIELDS = read("sun-fields.tsv");

    private SunCodes() {}

    private static Map<String, SunCode> read(String file) {
        Map<String, SunCode> codes = new HashMap<>();
        Table.read(file, SunCodes.class.getResourceAsStream("sun/" + file), "code", "sv", "jobtech")
                .rows()
                .forEach(cells -> {
                    SunCode code = new SunCode(cells[0], cells[1]);
                    codes.put(cells[0], code);
                    Table.list(cells[2]).forEach(id -> codes.put(id, code));
                });
        return Map.copyOf(codes);
    }

    /** Whether it is a level code of one to three digits, such as {@code 3}, {@code 53} or {@code 537}. */
    public static boolean isLevel(String code) {
        return level(code).filter(known -> known.code().equals(code)).isPresent();
    }

    /** Whether it is a field code of one to three digits, or three digits and a letter, such as {@code 7} or {@code 723a}. */
    public static boolean isField(String code) {
        return field(code).filter(known -> known.code().equals(code)).isPresent();
    }

    /** A level by its code or JobTech concept id. */
    public static Optional<SunCode> level(String codeOrAlias) {
        return Optional.ofNullable(codeOrAlias).map(LEVELS::get);
    }

    /** All levels by their codes, from preschool to the doctorate. */
    public static List<SunCode> levels() {
        return sorted(LEVELS);
    }

    /** All fields by their codes. */
    public static List<SunCode> fields() {
        return sorted(FIELDS);
    }

    private static List<SunCode> sorted(Map<String, SunCode> codes) {
        return codes.values().stream()
                .distinct()
                .sorted(Comparator.comparing(SunCode::code))
                .toList();
    }

    /** A field by its code or JobTech concept id. */
    public static Optional<SunCode> field(String codeOrAlias) {
        return Optional.ofNullable(codeOrAlias).map(FIELDS::get);
    }

    /**
     * How far a level reaches, 0 (preschool) over 3 (upper secondary) to 6 (doctoral): the code's first digit.
     * {@link IllegalArgumentException} for what is no level.
     */
    public static int rank(String level) {
        if (!isLevel(level)) {
            throw new IllegalArgumentException("no SUN 2020 level: " + level);
        }
        return level.charAt(0) - '0';
    }
}
