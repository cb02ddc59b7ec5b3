package se.jobbspar.gateway.console.need;

import java.util.List;
import java.util.SequencedMap;
import se.jobbspar.gateway.console.Amounts;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.shortage.Needs;

/**
 * Years beside each other: a bar to the middle, and a line from low to high. The table beside it has the same numbers.
 *
 * @param zero where nothing is needed, down from the top as all heights are
 */
public record Chart(String about, int width, int height, long zero, List<Bar> bars) {
    private static final int STEP = 60;
    private static final int HALF = 16;
    private static final int TOP = 20;
    private static final int BOTTOM = 170;
    private static final int FOOT = 20;

    public Chart {
        bars = List.copyOf(bars);
    }

    /**
     * @param x of its middle
     * @param top of the bar
     * @param tall how tall the bar is
     * @param label the middle, in words
     */
    public record Bar(int year, int x, int left, int wide, long top, long tall, long low, long high, String label) {}

    /** @param years in their order, none unknown */
    static Chart of(SequencedMap<Integer, Needs.Levels> years, String about, Language language) {
        double most = Math.max(
                1, years.values().stream().mapToDouble(Needs.Levels::high).max().orElse(0));
        double least = Math.min(
                0, years.values().stream().mapToDouble(Needs.Levels::low).min().orElse(0));
        Scale scale = new Scale(least, most);
        List<Integer> order = List.copyOf(years.keySet());
        return new Chart(
                about,
                STEP * order.size(),
                BOTTOM + FOOT,
                scale.at(0),
                order.stream()
                        .map(year -> bar(year, STEP / 2 + STEP * order.indexOf(year), years.get(year), scale, language))
                        .toList());
    }

    private static Bar bar(int year, int x, Needs.Levels levels, Scale scale, Language language) {
        long middle = scale.at(levels.middle());
        long zero = scale.at(0);
        return new Bar(
                year,
                x,
                x - HALF,
                2 * HALF,
                Math.min(middle, zero),
                Math.abs(middle - zero),
                scale.at(levels.low()),
                scale.at(levels.high()),
                Amounts.of(levels.middle(), language));
    }

    /** From the least at the bottom to the most at the top. */
    private record Scale(double least, double most) {
        long at(double number) {
            return Math.round(BOTTOM - (number - least) / (most - least) * (BOTTOM - TOP));
        }
    }
}
