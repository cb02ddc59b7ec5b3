package se.jobbspar.participant.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.coach.CallingCoach;
import se.jobbspar.participant.enrolment.StandingEnrolment;
import se.jobbspar.participant.history.FactFilter;
import se.jobbspar.participant.history.History;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.vocabulary.ClaimCheck;

/** The measures, each for the coaches of the person's own municipality. */
@ApplicationScoped
public class Measures {
    private final History history;
    private final Today today;

    public Measures(History history, Today today) {
        this.history = history;
        this.today = today;
    }

    @Transactional
    Measure plan(Measure measure, CallingCoach by) {
        return history.say(Measure.KIND, measure, this::verified, by);
    }

    @Transactional
    Measure revise(UUID id, long expected, Measure measure, CallingCoach by) {
        return history.sayAnew(Measure.KIND, id, expected, measure, this::verified, by);
    }

    /** @throws ProblemException 404, 403 */
    Measure get(UUID id, MunicipalityCode own) {
        return history.get(Measure.KIND, id, own);
    }

    Page<Measure> list(FactFilter filter, MunicipalityCode own, Paging paging) {
        return history.list(Measure.KIND, filter, own, paging);
    }

    private Measure verified(Measure measure) {
        var check = new ClaimCheck(today.date());
        StandingEnrolment.of(measure.enrolment(), measure.participant(), history, check)
                .ifPresent(enrolment -> {
                    notBefore(check, measure.plannedFrom(), enrolment.from(), "plannedFrom");
                    notBefore(check, measure.started(), enrolment.from(), "started");
                });
        check.refuseUnless(
                measure.plannedTo() == null || !measure.plannedTo().isBefore(measure.plannedFrom()),
                "plannedTo",
                Wording.of("must not be before plannedFrom", "får inte vara före plannedFrom"));
        happened(check, measure.started(), "started");
        happened(check, measure.ended(), "ended");
        check.refuseUnless(
                measure.ended() == null
                        || measure.started() != null && !measure.ended().isBefore(measure.started()),
                "ended",
                Wording.of("must not be before started", "får inte vara före started"));
        check.refuseUnless(
                measure.interruption() == null || measure.started() == null || measure.ended() != null,
                "ended",
                Wording.of("is needed for what was interrupted", "måste anges för det som avbröts"));
        check.refuseUnless(
                measure.hoursAttended() == null || measure.started() != null,
                "hoursAttended",
                Wording.of("cannot be before it has started", "kan inte finnas innan den har börjat"));
        check.verify();
        return measure;
    }

    private static void notBefore(ClaimCheck check, LocalDate day, LocalDate enrolled, String at) {
        check.refuseUnless(
                day == null || !day.isBefore(enrolled),
                at,
                Wording.of(
                        "must not be before the enrolment, " + enrolled,
                        "får inte vara före inskrivningen, " + enrolled));
    }

    private void happened(ClaimCheck check, LocalDate day, String at) {
        check.refuseUnless(
                day == null || !day.isAfter(today.date()),
                at,
                Wording.of("must not be in the future", "får inte ligga i framtiden"));
    }
}
