package se.jobbspar.matching.gap;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import se.jobbspar.contracts.training.v1.TrainingSnapshot;

/**
 * A training that may be part of a way.
 *
 * @param starts the first day of the next start that somebody is taken in to
 * @param meets which of the needs it meets, by their places
 * @param barriers which of the needs have to be met before it
 */
record Option(TrainingSnapshot training, LocalDate starts, BitSet meets, BitSet barriers) {
    static final Comparator<Option> FIRST_TO_START = Comparator.comparing(Option::starts)
            .thenComparing(option -> option.training().id().toString());
}
