package se.jobbspar.matching.gap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import se.jobbspar.contracts.training.v1.StartFact;
import se.jobbspar.contracts.training.v1.TrainingSnapshot;

/** When somebody can be taken in to a training. */
final class Starts {
    private Starts() {}

    /**
     * The first start that has a place left, whose last day to be taken in has not passed, and that somebody can join who is
     * busy until then.
     *
     * @param from the first day on which the person is free
     */
    static Optional<StartFact> first(TrainingSnapshot training, LocalDate from, LocalDate today) {
        return training.starts().stream()
                .filter(StartFact::hasPlace)
                .filter(start -> !start.until().isBefore(today))
                .filter(start ->
                        !start.begins().isBefore(from) || !start.until().isBefore(from))
                .min(Comparator.comparing(StartFact::begins));
    }
}
