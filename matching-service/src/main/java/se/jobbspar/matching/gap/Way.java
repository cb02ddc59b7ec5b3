package se.jobbspar.matching.gap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import se.jobbspar.contracts.training.v1.TrainingSnapshot;

/**
 * Trainings in the order to take them, none of them superfluous.
 *
 * @param left how much of the gap it leaves open; 0 = it closes the gap
 */
record Way(List<TrainingSnapshot> trainings, int left) {
    /** What leaves least open, then the shortest, the cheapest, and by the ids; what is not known comes last. */
    static final Comparator<Way> BEST_FIRST = Comparator.comparingInt(Way::left)
            .thenComparing(Way::weeks, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Way::cost, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Way::ids, Arrays::compare);

    /** One after the other; null when the length of one is not known. */
    Integer weeks() {
        return sum(TrainingSnapshot::weeks);
    }

    /** Whole SEK; null when the cost of one is not known. */
    Integer cost() {
        return sum(TrainingSnapshot::cost);
    }

    private Integer sum(Function<TrainingSnapshot, Integer> part) {
        int sum = 0;
        for (TrainingSnapshot training : trainings) {
            if (part.apply(training) == null) {
                return null;
            }
            sum += part.apply(training);
        }
        return sum;
    }

    private UUID[] ids() {
        return trainings.stream().map(TrainingSnapshot::id).toArray(UUID[]::new);
    }
}
