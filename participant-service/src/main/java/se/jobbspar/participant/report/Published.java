package se.jobbspar.participant.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The reports for those who may see nobody: one per cell of programme, municipality and period, nowhere telling a group under
 * five, nor letting one be computed from all the rest. Computed from everything there is, whoever asks, so that two who ask
 * for different cells see nothing by comparing. See ADR 0022.
 */
final class Published {
    /** The smallest group that is told. */
    static final int FEWEST = 5;

    private final Map<Cell, Courses> courses;
    private final Map<Breakdown, Set<Cell>> hidden = new EnumMap<>(Breakdown.class);

    private Published(Map<Cell, Courses> courses, List<Dimension> dimensions) {
        this.courses = courses;
        for (Breakdown breakdown : Breakdown.values()) {
            hidden.put(breakdown, hide(breakdown, dimensions));
        }
    }

    private Set<Cell> hide(Breakdown breakdown, List<Dimension> dimensions) {
        var grouping = new Grouping(breakdown);
        Map<Cell, Integer> people = new TreeMap<>();
        Set<Cell> secret = new TreeSet<>();
        courses.forEach((cell, here) -> {
            Collection<Long> sizes = grouping.sizes(here).values();
            people.put(cell, (int) sizes.stream().mapToLong(Long::longValue).sum());
            if (sizes.stream().anyMatch(size -> size < FEWEST)) {
                secret.add(cell);
            }
        });
        Set<Cell> already = breakdown.within() == null ? Set.of() : hidden.get(breakdown.within());
        return Suppression.hide(dimensions, people, already, secret);
    }

    static Published of(Facts facts, LocalDate at) {
        Cube cube = Cube.of(facts, at);
        return new Published(cube.courses(), cube.dimensions());
    }

    OutcomeReport report(Cell cell) {
        Courses here = courses.getOrDefault(cell, new Courses(List.of(), List.of()));
        OutcomeReport exact = OutcomeReport.of(here);
        boolean outcomesAreTold = tells(Breakdown.OUTCOME, cell);
        return new OutcomeReport(
                exact.figures().stream()
                        .map(figure -> tells(figure.name().breakdown(), cell) ? figure : Figure.masked(figure.name()))
                        .toList(),
                outcomesAreTold
                        ? exact.occupations().stream()
                                .filter(occupation -> occupation.people() >= FEWEST)
                                .map(OccupationGot::masked)
                                .toList()
                        : List.of(),
                outcomesAreTold ? exact.daysToSelfSupport() : Optional.empty());
    }

    private boolean tells(Breakdown breakdown, Cell cell) {
        return !hidden(breakdown).contains(cell);
    }

    /** Where the figures of a breakdown are not told. */
    Set<Cell> hidden(Breakdown breakdown) {
        return hidden.get(breakdown);
    }

    /** The cells that have anybody. */
    Map<Cell, Courses> courses() {
        return courses;
    }
}
