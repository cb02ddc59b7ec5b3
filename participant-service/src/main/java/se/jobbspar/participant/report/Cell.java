package se.jobbspar.participant.report;

import java.util.ArrayList;
import java.util.List;

/** A place in a table: one value in each of its dimensions. */
record Cell(List<String> values) implements Comparable<Cell> {
    Cell {
        values = List.copyOf(values);
    }

    static Cell of(String... values) {
        return new Cell(List.of(values));
    }

    Cell with(int dimension, String value) {
        List<String> changed = new ArrayList<>(values);
        changed.set(dimension, value);
        return new Cell(changed);
    }

    @Override
    public int compareTo(Cell other) {
        for (int dimension = 0; dimension < values.size(); dimension++) {
            int compared = values.get(dimension).compareTo(other.values.get(dimension));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }
}
