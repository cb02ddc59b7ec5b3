package se.jobbspar.bench.report;

import java.util.List;
import se.jobbspar.bench.measure.Figure;

/**
 * Figures of one table.
 *
 * @param title in words
 * @param note how they come about
 */
public record Section(String title, String note, List<Figure> figures) {
    public Section {
        figures = List.copyOf(figures);
    }
}
