package se.jobbspar.participant.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.enrolment.Enrolment;
import se.jobbspar.participant.enrolment.EnrolmentCheck;
import se.jobbspar.participant.history.FactFilter;
import se.jobbspar.participant.history.History;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.vocabulary.ClaimCheck;

/** What hours attended are held against before they are said. */
@ApplicationScoped
public class AttendanceCheck {
    private final EnrolmentCheck enrolments;
    private final History history;
    private final Today today;

    public AttendanceCheck(EnrolmentCheck enrolments, History history, Today today) {
        this.enrolments = enrolments;
        this.history = history;
        this.today = today;
    }

    /**
     * @return the fact with canonical ids and codes
     * @throws ProblemException 422 with everything that cannot be true
     */
    Attendance verify(Attendance attendance) {
        var check = new ClaimCheck(today.date());
        enrolments
                .standing(attendance.enrolment(), attendance.participant(), check)
                .ifPresent(enrolment -> within(check, attendance.month(), enrolment));
        check.refuseUnless(
                !attendance.month().atDay(1).isAfter(today.date()),
                "month",
                Wording.of("must not be in the future", "får inte ligga i framtiden"));
        if (!attendance.mistaken()) {
            refuseASecond(check, attendance);
        }
        check.verify();
        return attendance;
    }

    private static void within(ClaimCheck check, YearMonth month, Enrolment enrolment) {
        LocalDate to = enrolment.to();
        check.refuseUnless(
                !month.atEndOfMonth().isBefore(enrolment.from())
                        && (to == null || !month.atDay(1).isAfter(to)),
                "month",
                Wording.of("must be one of the enrolment's", "ska vara en av inskrivningens månader"));
    }

    private void refuseASecond(ClaimCheck check, Attendance attendance) {
        boolean said = history
                .standing(
                        Attendance.KIND,
                        new FactFilter()
                                .belongingTo("enrolment", attendance.enrolment().toString()))
                .stream()
                .anyMatch(other ->
                        !other.id().equals(attendance.id()) && other.month().equals(attendance.month()));
        check.refuseUnless(
                !said,
                "month",
                Wording.of("has its hours already: say them anew", "har redan timmar: ändra dem i stället"));
    }
}
