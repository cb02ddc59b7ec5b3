package se.jobbspar.participant.report;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The groups that the figures of a breakdown tell apart; each person's is found once, however many cells the person is in. */
final class Grouping {
    private final Breakdown breakdown;
    private final List<KeyFigure> figures;
    private final Map<Course, Optional<Long>> groups = new IdentityHashMap<>();

    Grouping(Breakdown breakdown) {
        this.breakdown = breakdown;
        this.figures = breakdown.figures();
    }

    /** How many each group has; those without anybody are missing. */
    Map<Long, Long> sizes(Courses courses) {
        return courses.of(breakdown.base().cohort()).stream()
                .flatMap(course -> groups.computeIfAbsent(course, this::group).stream())
                .collect(groupingBy(identity(), counting()));
    }

    /** A bit for each base and each figure that holds; empty for who is none of those that the breakdown parts. */
    private Optional<Long> group(Course course) {
        if (!breakdown.base().holds(course)) {
            return Optional.empty();
        }
        long group = 0;
        for (KeyFigure figure : figures) {
            group = group << 2 | (figure.base().holds(course) ? 2 : 0) | (figure.holds(course) ? 1 : 0);
        }
        return Optional.of(group);
    }
}
