package se.jobbspar.intake;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.jobbspar.contracts.wording.Wording;

/**
 * One entry of a list in a cell: what, and behind equals signs what is said of it, as in {@code svetsa = 3}. Bars or line
 * breaks part the entries; commas and semicolons do not, for names have them, and spreadsheets separate columns by them.
 */
public record Entry(String what, List<String> details) {
    private static final Pattern BETWEEN = Pattern.compile("[|\\n]");
    private static final Pattern INDEX = Pattern.compile("(?<column>[^.\\[]+)\\[(?<index>\\d+)].*");

    public Entry {
        details = List.copyOf(details);
    }

    /** The entries of a cell; null has none. */
    public static List<Entry> of(String cell) {
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
    public String detail(int at) {
        return at < details.size() && !details.get(at).isEmpty() ? details.get(at) : null;
    }

    /**
     * Says what is wrong, by column and entry.
     *
     * @param path column, and index from 0 where it is about one entry, for example {@code skills[2].level}
     */
    public static void refuse(String path, Wording message, RowNotes notes) {
        Matcher entry = INDEX.matcher(path);
        if (entry.matches()) {
            int number = Integer.parseInt(entry.group("index")) + 1;
            notes.error(
                    entry.group("column"),
                    Wording.of("entry " + number + ": ", "post " + number + ": ")
                            .and(message));
        } else {
            notes.error(path.split("[.\\[]", 2)[0], message);
        }
    }
}
