package se.jobbspar.taxonomy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Which qualification each SSYK group demands: our own reading of SSYK 2012 (its first digit is a skill level) and of what
 * the groups' descriptions and the shortage barometer's names say, in {@code qualifications.tsv}. A row stands for all
 * groups whose code begins with its own, the longest wins.
 */
public final class Qualifications {
    private static final Map<String, Qualification> BY_BEGINNING = read();
    private static final Qualification NONE = new Qualification(0, List.of(), OptionalInt.empty(), false, List.of());

    private Qualifications() {}

    private static Map<String, Qualification> read() {
        Map<String, Qualification> rows = new HashMap<>();
        Table.read(
                        "qualifications.tsv",
                        Qualifications.class.getResourceAsStream("qualification/qualifications.tsv"),
                        "ssyk",
                        "level",
                        "fields",
                        "months",
                        "importance",
                        "certificates")
                .rows()
                .forEach(cells -> rows.put(cells[0], of(cells)));
        return Map.copyOf(rows);
    }

    private static Qualification of(String[] cells) {
        return new Qualification(
                Integer.parseInt(cells[1]),
                Table.list(cells[2]),
                cells[3].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cells[3])),
                cells[4].equals("must"),
                Table.list(cells[5]));
    }

    /** Of a four-digit SSYK code; nothing is demanded of a code that is none. */
    public static Qualification of(String ssyk) {
        for (int length = ssyk.length(); length > 0; length--) {
            Qualification found = BY_BEGINNING.get(ssyk.substring(0, length));
            if (found != null) {
                return found;
            }
        }
        return NONE;
    }
}
