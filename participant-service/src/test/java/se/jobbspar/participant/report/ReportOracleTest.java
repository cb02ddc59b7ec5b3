package se.jobbspar.participant.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.jobbspar.participant.history.Fact;

/** The report against a slow and simple one, over a thousand histories. */
class ReportOracleTest {
    private static final int HISTORIES = 1_000;

    private static final int QUESTIONS = 5;

    @Test
    void theReportIsThatOfTheSlowOne() {
        Map<KeyFigure, Integer> counted = new EnumMap<>(KeyFigure.class);
        for (int seed = 0; seed < HISTORIES; seed++) {
            RandomHistory history = new RandomHistory(seed, 1 + seed % 12);
            for (int i = 0; i < QUESTIONS; i++) {
                OutcomeReport report = compare(history, new Random(seed));
                report.figures().forEach(figure -> counted.merge(figure.name(), figure.numerator(), Integer::sum));
            }
        }
        counted.forEach((figure, people) -> assertTrue(people > HISTORIES / 50, figure + " was tried: " + people));
    }

    private static OutcomeReport compare(RandomHistory history, Random order) {
        Question question = history.anyQuestion();
        LocalDate knownOn = history.anyLateDay();
        List<Fact<?>> sayings = new ArrayList<>(history.story.sayings);
        SlowReport slow = new SlowReport(sayings, knownOn, history.mergedInto, question);
        Collections.shuffle(sayings, order);

        OutcomeReport report = OutcomeReport.of(Facts.knownOn(knownOn, sayings, history.mergedInto), question);

        assertEquals(figures(slow), figures(report), () -> question + " of " + sayings);
        assertEquals(slow.occupations, occupations(report), () -> question + " of " + sayings);
        assertEquals(quartiles(slow.days), report.daysToSelfSupport(), () -> question + " of " + sayings);
        return report;
    }

    private static Map<KeyFigure, List<Integer>> figures(SlowReport slow) {
        Map<KeyFigure, List<Integer>> figures = new TreeMap<>();
        slow.figures.forEach((name, counted) ->
                figures.put(name, name.isSize() ? List.of(counted[0]) : List.of(counted[0], counted[1])));
        return figures;
    }

    private static Map<KeyFigure, List<Integer>> figures(OutcomeReport report) {
        Map<KeyFigure, List<Integer>> figures = new TreeMap<>();
        report.figures()
                .forEach(figure -> figures.put(
                        figure.name(),
                        figure.denominator() == null
                                ? List.of(figure.numerator())
                                : List.of(figure.numerator(), figure.denominator())));
        return figures;
    }

    private static Map<String, Integer> occupations(OutcomeReport report) {
        return report.occupations().stream()
                .collect(Collectors.toMap(OccupationGot::occupation, OccupationGot::people));
    }

    private static Optional<Days> quartiles(List<Long> days) {
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new Days(quantile(0.25, days), quantile(0.5, days), quantile(0.75, days)));
    }

    private static double quantile(double share, List<Long> days) {
        List<Long> sorted = days.stream().sorted().toList();
        double place = share * (sorted.size() - 1);
        int below = (int) Math.floor(place);
        long low = sorted.get(below);
        long high = sorted.get((int) Math.ceil(place));
        return low + (place - below) * (high - low);
    }
}
