package se.jobbspar.matching.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.jobbspar.contracts.training.v1.StartFact;
import se.jobbspar.contracts.training.v1.TrainingSnapshot;

/**
 * When the trainings of a way can be taken, one after the other.
 *
 * @param start the first that can be taken after the training before it; empty when none is known so late
 * @param first the day the person begins: that of the start, or later where people may join later
 */
record Plan(TrainingSnapshot training, Optional<StartFact> start, LocalDate first) {
    static List<Plan> of(Way way, LocalDate today) {
        List<Plan> plans = new ArrayList<>();
        LocalDate free = today;
        for (TrainingSnapshot training : way.trainings()) {
            Optional<StartFact> start = Starts.first(training, free, today);
            LocalDate first = later(start.map(StartFact::begins).orElse(free), free);
            plans.add(new Plan(training, start, first));
            free = first.plusWeeks(training.weeks() == null ? 0 : training.weeks());
        }
        return plans;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
