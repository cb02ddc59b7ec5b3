package se.jobbspar.bench.report;

import java.util.List;
import java.util.Locale;
import se.jobbspar.bench.measure.Figure;

/** Bars of what a median takes, dark, and of the slowest in a hundred, light; each table has a scale of its own. */
final class Chart {
    private static final int WIDTH = 900;
    private static final int BARS = 340;
    private static final int ROOM = 460;
    private static final int ROW = 22;

    private final List<Section> sections;
    private final StringBuilder shapes = new StringBuilder();
    private int y = ROW;

    Chart(List<Section> sections) {
        this.sections = sections;
    }

    String svg() {
        sections.stream()
                .filter(section -> section.figures().stream().anyMatch(Figure::timed))
                .forEach(this::section);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"13\">%n%s</svg>%n"
                .formatted(WIDTH, y, shapes);
    }

    private void section(Section section) {
        double longest =
                section.figures().stream().mapToDouble(Figure::p99).max().orElse(1);
        text(8, "<tspan font-weight=\"bold\">" + escaped(section.title()) + "</tspan>");
        section.figures().forEach(figure -> row(figure, longest));
        y += ROW;
    }

    private void row(Figure figure, double longest) {
        bar(figure.p99() / longest, "#b9c7d5");
        bar(figure.p50() / longest, "#1f4e79");
        text(BARS + ROOM + 8, String.format(Locale.ROOT, "%.2f / %.2f ms", figure.p50(), figure.p99()));
        y -= ROW;
        text(8, escaped(figure.what()));
    }

    private void bar(double share, String colour) {
        shapes.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"14\" fill=\"%s\"/>%n",
                BARS,
                y - 12,
                Math.max(1, share * ROOM),
                colour));
    }

    private void text(int x, String words) {
        shapes.append("<text x=\"%d\" y=\"%d\">%s</text>%n".formatted(x, y, words));
        y += ROW;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }
}
