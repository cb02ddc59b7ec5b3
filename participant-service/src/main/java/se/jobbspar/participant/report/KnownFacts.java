package se.jobbspar.participant.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.participant.attendance.Attendance;
import se.jobbspar.participant.enrolment.Enrolment;
import se.jobbspar.participant.history.Fact;
import se.jobbspar.participant.history.History;
import se.jobbspar.participant.history.Kind;
import se.jobbspar.participant.history.SamePeople;
import se.jobbspar.participant.measure.Measure;
import se.jobbspar.participant.outcome.FollowUp;
import se.jobbspar.participant.outcome.Outcome;

/** The facts that reports are computed from, out of the history. */
@ApplicationScoped
public class KnownFacts {
    private static final List<Kind<?>> KINDS =
            List.of(Enrolment.KIND, Measure.KIND, Attendance.KIND, Outcome.KIND, FollowUp.KIND);

    private final History history;
    private final SamePeople people;

    KnownFacts(History history, SamePeople people) {
        this.history = history;
        this.people = people;
    }

    /**
     * What was known on a day.
     *
     * @param workplace that said it; empty = every labour-market unit
     */
    public Facts on(LocalDate day, Optional<Workplace> workplace) {
        Collection<Fact<?>> sayings = new ArrayList<>();
        KINDS.forEach(kind -> sayings.addAll(history.sayings(kind, workplace)));
        return Facts.knownOn(day, sayings, people.mergedInto());
    }
}
