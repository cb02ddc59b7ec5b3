package se.jobbspar.participant.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.jobbspar.concepts.mention.Mention;

/**
 * Which times of a text are those of which occupations: in the same sentence, else on the same line, else in the same block
 * of lines. As many times as occupations belong together in their order; in a sentence with more of the one, each time
 * belongs to the nearest occupation; further away nothing is guessed.
 */
final class Employments {
    private final Map<Mention, Mention> times = new HashMap<>();
    private final List<Mention> occupations;
    private final List<Mention> free;

    Employments(List<Mention> occupations, List<Mention> times, Layout layout) {
        this.occupations = List.copyOf(occupations);
        this.free = new ArrayList<>(times);
        join(layout::sentence, true);
        join(layout::line, false);
        join(layout::block, false);
    }

    Optional<Mention> time(Mention occupation) {
        return Optional.ofNullable(times.get(occupation));
    }

    private void join(Function<Mention, Object> place, boolean near) {
        Map<Object, List<Mention>> there = occupations.stream()
                .filter(occupation -> !times.containsKey(occupation))
                .collect(Collectors.groupingBy(place, LinkedHashMap::new, Collectors.toList()));
        Map<Object, List<Mention>> said = free.stream().collect(Collectors.groupingBy(place));
        there.forEach((where, jobs) -> {
            List<Mention> when = said.getOrDefault(where, List.of());
            if (when.size() == jobs.size()) {
                for (int i = 0; i < jobs.size(); i++) {
                    times.put(jobs.get(i), when.get(i));
                }
            } else if (near) {
                nearest(jobs, when);
            }
            // What is left over beside an occupation is about that one still.
            free.removeAll(when);
        });
    }

    /** From–to says more than how long. */
    private void nearest(List<Mention> jobs, List<Mention> when) {
        when.stream().sorted(Comparator.comparing(time -> !isPeriod(time))).forEach(time -> jobs.stream()
                .filter(job -> !times.containsKey(job))
                .min(Comparator.comparingInt(job -> distance(job, time)))
                .ifPresent(job -> times.put(job, time)));
    }

    static boolean isPeriod(Mention time) {
        return time.value().orElse("").contains("/");
    }

    private static int distance(Mention one, Mention other) {
        return Math.max(one.start(), other.start()) - Math.min(one.end(), other.end());
    }
}
