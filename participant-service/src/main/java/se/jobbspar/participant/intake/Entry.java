package se.jobbspar.participant.intake;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One entry of a list in a cell: what, and behind equals signs what is said of it, as in {@code svetsa = 3}. Bars or line
 * breaks part the entries; commas and semicolons do not, for names have them, and spreadsheets separate columns by them.
 */
record Entry(String what, List<String> details) {
    private static final Pattern BETWEEN = Pattern.compile("[|\\n]");

    static List<Entry> of(String cell) {
        return cell == null
                ? List.of()
                : BETWEEN.splitAsStream(cell)
                        .map(String::strip)
                        .filter(entry -> !entry.isEmpty())
                        .map(Entry::one)
                        .toList();
    }

    private static Entry one(String entry) {
        List<String> parts =
                Arrays.stream(entry.split("=", -1)).map(String::strip).toList();
        return new Entry(parts.getFirst(), parts.subList(1, parts.size()));
    }

    /** The detail at a place, from 0; null when nothing stands there. */
    String detail(int at) {
        return at < details.size() && !details.get(at).isEmpty() ? details.get(at) : null;
    }
}
