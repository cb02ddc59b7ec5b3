package se.jobbspar.participant.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.participant.enrolment.Enrolment;

/**
 * All enrolments by programme, municipality and period, with all sums; in each cell a person counts once.
 *
 * @param dimensions programme, municipality, period: {@link #cell} gives their values
 */
record Cube(List<Dimension> dimensions, Map<Cell, Courses> courses) {
    static Cube of(Facts facts, LocalDate at) {
        return new Building(facts, at).cube();
    }

    private static final class Building {
        private final Facts facts;
        private final LocalDate at;
        private final Map<Cell, List<Enrolment>> begun = new HashMap<>();
        private final Map<Cell, List<Enrolment>> ended = new HashMap<>();
        // Most people have the same course in all the cells they are in.
        private final Map<List<UUID>, Course> courseOf = new HashMap<>();
        private final List<Set<List<String>>> paths =
                List.of(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());

        Building(Facts facts, LocalDate at) {
            this.facts = facts;
            this.at = at;
        }

        Cube cube() {
            for (Enrolment enrolment : facts.enrolments()) {
                place(enrolment, enrolment.from(), begun);
                place(enrolment, enrolment.to(), ended);
            }
            Map<Cell, Courses> courses = Stream.concat(begun.keySet().stream(), ended.keySet().stream())
                    .distinct()
                    .collect(Collectors.toMap(cell -> cell, this::courses, (one, same) -> one, TreeMap::new));
            return new Cube(paths.stream().map(Dimension::of).toList(), courses);
        }

        private Courses courses(Cell cell) {
            return Courses.of(
                    begun.getOrDefault(cell, List.of()), ended.getOrDefault(cell, List.of()), facts, this::course);
        }

        private Course course(List<Enrolment> ofOne) {
            return courseOf.computeIfAbsent(
                    ofOne.stream().map(Enrolment::id).toList(), ids -> Course.of(ofOne, facts, at));
        }

        private void place(Enrolment enrolment, LocalDate day, Map<Cell, List<Enrolment>> cells) {
            if (day == null || day.isAfter(at)) {
                return;
            }
            List<List<String>> place = List.of(
                    List.of(enrolment.programme().toString(), Dimension.ALL),
                    List.of(Facts.municipality(enrolment), Dimension.ALL),
                    PublishedPeriod.around(day));
            for (int dimension = 0; dimension < place.size(); dimension++) {
                paths.get(dimension).add(place.get(dimension));
            }
            cellsOf(place).forEach(cell -> cells.computeIfAbsent(cell, none -> new ArrayList<>())
                    .add(enrolment));
        }

        private static Stream<Cell> cellsOf(List<List<String>> place) {
            return place.get(0).stream()
                    .flatMap(programme -> place.get(1).stream().flatMap(municipality -> place.get(2).stream()
                            .map(period -> Cell.of(programme, municipality, period))));
        }
    }
}
