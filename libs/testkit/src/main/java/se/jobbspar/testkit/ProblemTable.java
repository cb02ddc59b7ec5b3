package se.jobbspar.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The table of docs/problems.md: the one place where door and services agree on the kinds of problem they answer with. */
public final class ProblemTable {
    /** A row's status and the title of such an answer. */
    public record Row(int status, String title) {}

    private ProblemTable() {}

    /** The rows by name, in their order. */
    public static Map<String, Row> read(Path problems) throws IOException {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(problems)) {
            if (line.startsWith("| `")) {
                String[] cells = line.split("\\s*\\|\\s*");
                rows.put(cells[1].replace("`", ""), new Row(Integer.parseInt(cells[2]), cells[3]));
            }
        }
        return rows;
    }
}
