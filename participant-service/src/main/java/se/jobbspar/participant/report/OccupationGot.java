package se.jobbspar.participant.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.Nullable;
import java.util.Comparator;
import java.util.List;
import se.jobbspar.participant.outcome.Job;

/**
 * An occupation that people of a report got.
 *
 * @param occupation URI
 * @param people how many; null when masked
 */
record OccupationGot(String occupation, @Nullable Integer people) {
    /** The commonest first. */
    static List<OccupationGot> of(Courses courses) {
        return courses.of(Base.IN_WORK).stream()
                .flatMap(
                        course -> course.result().map(result -> result.outcome().job()).stream())
                .collect(groupingBy(Job::occupation, counting()))
                .entrySet()
                .stream()
                .map(entry -> new OccupationGot(entry.getKey(), Math.toIntExact(entry.getValue())))
                .sorted(Comparator.comparing(OccupationGot::people).reversed().thenComparing(OccupationGot::occupation))
                .toList();
    }

    OccupationGot masked() {
        return new OccupationGot(occupation, null);
    }
}
