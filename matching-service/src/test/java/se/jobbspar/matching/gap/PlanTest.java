package se.jobbspar.matching.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.matching.training.Trainings.held;
import static se.jobbspar.matching.training.Trainings.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.training.v1.StartFact;
import se.jobbspar.contracts.training.v1.TrainingSnapshot;

/** When trainings can be taken, one after the other. */
class PlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void whatCanBeJoinedLaterBeginsWhenThePersonIsFree() {
        StartFact rolling = new StartFact(TODAY.minusYears(1), TODAY.plusYears(1), null);

        List<Plan> plans = plans(lasting(3, rolling), lasting(2, rolling));

        assertEquals(
                List.of(TODAY, TODAY.plusWeeks(3)),
                plans.stream().map(Plan::first).toList());
    }

    @Test
    void startBeforeTheOneBeforeItHasEndedIsNotTaken() {
        LocalDate january = LocalDate.of(2027, 1, 11);
        StartFact early = new StartFact(january.plusWeeks(2), january, 5);
        StartFact late = new StartFact(january.plusWeeks(9), january.plusWeeks(8), 5);
        TrainingSnapshot first = lasting(3, new StartFact(january, january, null));

        assertEquals(
                Optional.of(late),
                plans(first, lasting(1, early, late)).getLast().start());
        assertEquals(Optional.empty(), plans(first, lasting(1, early)).getLast().start(), "none is known so late");
    }

    @Test
    void startThatIsFullOrTakesNobodyInAnyMoreIsNotTaken() {
        StartFact full = new StartFact(TODAY.plusWeeks(1), TODAY.plusWeeks(1), 0);
        StartFact closed = new StartFact(TODAY.plusWeeks(1), TODAY.minusDays(1), 5);
        StartFact open = new StartFact(TODAY.plusWeeks(2), TODAY, 1);

        assertEquals(
                Optional.of(open),
                plans(lasting(1, full, closed, open)).getFirst().start());
    }

    private static List<Plan> plans(TrainingSnapshot... trainings) {
        return Plan.of(new Way(List.of(trainings), 0), TODAY);
    }

    private static TrainingSnapshot lasting(int weeks, StartFact... starts) {
        return held(training("Kurs", weeks, 0, List.of(), List.of()), List.of("1880"), false, starts);
    }
}
