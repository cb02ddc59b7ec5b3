package se.jobbspar.participant.report;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The groups that the figures of a breakdown tell apart; each person's is found once, however many cells the person is in. */
final class Grouping {
    private final Breakdown breakdown;
    private final List<KeyFigure> figures;
    private final Map<Course, Optional<List<Boolean>>> groups = new IdentityHashMap<>();

    Grouping(Breakdown breakdown) {
        this.breakdown = breakdown;
        this.figures = breakdown.figures();
    }

    /** How many each group has; those without anybody are missing. */
    Map<List<Boolean>, Long> sizes(Courses courses) {
        return courses.of(breakdown.base().cohort()).stream()
                .flatMap(course -> groups.computeIfAbsent(course, this::group).stream())
                .collect(groupingBy(identity(), counting()));
    }

    /** Empty for who is none of those that the breakdown parts. */
    private Optional<List<Boolean>> group(Course course) {
        return Optional.of(course).filter(breakdown.base()::holds).map(one -> figures.stream()
                .flatMap(figure -> Stream.of(figure.base().holds(one), figure.holds(one)))
                .toList());
    }
}
