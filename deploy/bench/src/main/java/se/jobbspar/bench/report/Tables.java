package se.jobbspar.bench.report;

import java.util.Locale;
import se.jobbspar.bench.measure.Figure;

/** A report in Markdown, which is read on a screen as it is. */
public final class Tables {
    private final Report report;
    private final StringBuilder text = new StringBuilder();

    public Tables(Report report) {
        this.report = report;
    }

    public String markdown() {
        line("%s, %s. %s", report.at(), report.machine(), report.corpus());
        line("");
        report.checked().forEach(checked -> line("- Equal: %s", checked));
        report.sections().forEach(this::section);
        memory();
        return text.toString();
    }

    private void section(Section section) {
        line("");
        line("**%s.** %s", section.title(), section.note());
        line("");
        line(
                "| %-44s | %9s | %9s | %8s | %9s | %7s | %6s |",
                "", "p50 ms", "p99 ms", "× first", "at most/s", "count", "failed");
        line("|---|--:|--:|--:|--:|--:|--:|");
        section.figures().forEach(this::row);
    }

    private void row(Figure figure) {
        line(
                "| %-44s | %9s | %9s | %8s | %9s | %7d | %6s |",
                figure.what(),
                millis(figure, figure.p50()),
                millis(figure, figure.p99()),
                figure.ratio() == 0 ? "" : "%.2f".formatted(figure.ratio()),
                figure.perSecond() == 0 ? "" : "%.0f".formatted(figure.perSecond()),
                figure.count(),
                figure.failures() == 0 ? "" : figure.failures());
    }

    private static String millis(Figure figure, double time) {
        return figure.timed() ? String.format(Locale.ROOT, "%.3f", time) : "";
    }

    private void memory() {
        line("");
        line("**Memory of the machine that each held after all that, MiB.**");
        line("");
        line("| %-44s | %9s |", "", "MiB");
        line("|---|--:|");
        report.memory().forEach((who, bytes) -> line("| %-44s | %9d |", who, bytes >> 20));
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
