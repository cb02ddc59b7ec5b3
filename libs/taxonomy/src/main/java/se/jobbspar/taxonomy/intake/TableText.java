package se.jobbspar.taxonomy.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of ours as text: header, then one line per row, tab-separated. */
final class TableText {

    private final StringBuilder text = new StringBuilder(1 << 16);
    private int rows;

    TableText(String... columns) {
        line(List.of(columns));
    }

    void row(String... cells) {
        line(List.of(cells));
        rows++;
    }

    private void line(List<String> cells) {
        text.append(String.join("\t", cells)).append('\n');
    }

    static String list(List<String> values) {
        return String.join("|", values);
    }

    int rows() {
        return rows;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
