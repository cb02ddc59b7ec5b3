package se.jobbspar.taxonomy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Codes by which SSYK groups go elsewhere: those of SSYK 96, and those parts of SSYK 2012 that the employment service keeps as
 * one group. One code may stand for other work in either standard (2221 was physicians, and is nurses), so who asks must know
 * which of them is meant.
 *
 * <p>Statistics Sweden's key from SSYK 96 to SSYK 2012 is not here. What is certain without it is held: a group that has
 * kept its whole name, and is not one for what is left over ("Övriga …"), is read as the group that has the name today.
 */
public final class SsykCodes {
    private static final Map<String, SsykCode> SSYK_96 = new HashMap<>();
    private static final Map<String, SsykCode> PARTS = new HashMap<>();

    static {
        read("ssyk-96.tsv", "code", "sv", "sameName", "likeName")
                .forEach(cells -> SSYK_96.put(
                        cells[0],
                        new SsykCode(
                                cells[0],
                                cells[1],
                                Optional.of(cells[2]).filter(Predicate.not(String::isEmpty)),
                                Table.list(cells[3]))));
        read("ssyk-2012-parts.tsv", "code", "sv", "group")
                .forEach(cells ->
                        PARTS.put(cells[0], new SsykCode(cells[0], cells[1], Optional.of(cells[2]), List.of())));
    }

    private SsykCodes() {}

    private static List<String[]> read(String file, String... columns) {
        return Table.read(file, SsykCodes.class.getResourceAsStream("ssyk/" + file), columns)
                .rows();
    }

    /** A group of SSYK 96 by its four digits. */
    public static Optional<SsykCode> ssyk96(String code) {
        return Optional.ofNullable(code).map(SSYK_96::get);
    }

    /** A group of SSYK 2012 that is part of one of the taxonomy's: managers by level (1411, 1412), nurse assistants (5322, 5324). */
    public static Optional<SsykCode> part(String code) {
        return Optional.ofNullable(code).map(PARTS::get);
    }
}
