package se.jobbspar.participant.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.enrolment.EnrolmentCheck;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.vocabulary.ClaimCheck;

/** What a measure is held against before it is said. */
@ApplicationScoped
public class MeasureCheck {
    private final EnrolmentCheck enrolments;
    private final Today today;

    public MeasureCheck(EnrolmentCheck enrolments, Today today) {
        this.enrolments = enrolments;
        this.today = today;
    }

    /**
     * @return the fact with canonical ids and codes
     * @throws ProblemException 422 with everything that cannot be true
     */
    Measure verify(Measure measure) {
        var check = new ClaimCheck(today.date());
        enrolments.standing(measure.enrolment(), measure.participant(), check).ifPresent(enrolment -> {
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
