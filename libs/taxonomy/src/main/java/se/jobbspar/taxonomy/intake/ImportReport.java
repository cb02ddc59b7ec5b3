package se.jobbspar.taxonomy.intake;

import java.util.LinkedHashMap;
import java.util.Map;

/** What an import read and what became of it: counts by name, in the order they arose. */
public record ImportReport(Map<String, Integer> read, Map<String, Integer> made) {

    public ImportReport {
        read = new LinkedHashMap<>(read);
        made = new LinkedHashMap<>(made);
    }

    /** Two columns, one count per line. */
    public String text() {
        StringBuilder text = new StringBuilder();
        append(text, "Read", read);
        append(text, "Made", made);
        return text.toString();
    }

    private static void append(StringBuilder text, String title, Map<String, Integer> counts) {
        text.append(title).append('\n');
        counts.forEach((name, count) -> text.append("  %-42s %,8d%n".formatted(name, count)));
    }
}
