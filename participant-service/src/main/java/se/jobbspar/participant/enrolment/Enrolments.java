package se.jobbspar.participant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.coach.CallingCoach;
import se.jobbspar.participant.history.FactFilter;
import se.jobbspar.participant.history.History;
import se.jobbspar.participant.programme.Programme;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.vocabulary.ClaimCheck;

/** The enrolments, each for the coaches of the person's own municipality. */
@ApplicationScoped
public class Enrolments {
    private final History history;
    private final Today today;

    public Enrolments(History history, Today today) {
        this.history = history;
        this.today = today;
    }

    @Transactional
    Enrolment enrol(Enrolment enrolment, CallingCoach by) {
        return history.say(Enrolment.KIND, enrolment, given -> verified(given, by.municipality()), by);
    }

    @Transactional
    Enrolment revise(UUID id, long expected, Enrolment enrolment, CallingCoach by) {
        return history.sayAnew(
                Enrolment.KIND, id, expected, enrolment, given -> verified(given, by.municipality()), by);
    }

    /** @throws ProblemException 404, 403 */
    Enrolment get(UUID id, MunicipalityCode own) {
        return history.get(Enrolment.KIND, id, own);
    }

    Page<Enrolment> list(FactFilter filter, MunicipalityCode own, Paging paging) {
        return history.list(Enrolment.KIND, filter, own, paging);
    }

    private Enrolment verified(Enrolment enrolment, MunicipalityCode own) {
        var check = new ClaimCheck(today.date());
        Optional<Programme> programme = history.standing(Programme.KIND, enrolment.programme())
                .filter(found -> found.municipalities().contains(own.digits()));
        check.refuseUnless(
                programme.isPresent(),
                "programme",
                Wording.of("is no programme of your municipality", "är inget projekt i din kommun"));
        programme.ifPresent(found -> within(check, enrolment, found));
        LocalDate to = enrolment.to();
        check.refuseUnless(
                to == null || !to.isBefore(enrolment.from()),
                "to",
                Wording.of("must not be before from", "får inte vara före from"));
        check.refuseUnless(
                to == null || !to.isAfter(today.date()),
                "to",
                Wording.of("must not be in the future", "får inte ligga i framtiden"));
        check.refuseUnless(
                (to == null) == (enrolment.reason() == null),
                to == null ? "to" : "reason",
                Wording.of(
                        "to and reason are given together, when it has ended",
                        "to och reason anges tillsammans, när den är avslutad"));
        if (!enrolment.mistaken()) {
            refuseASecond(check, enrolment);
        }
        check.verify();
        return enrolment;
    }

    private static void within(ClaimCheck check, Enrolment enrolment, Programme programme) {
        String period = programme.from() + "–" + (programme.to() == null ? "" : programme.to());
        check.refuseUnless(
                !enrolment.from().isBefore(programme.from())
                        && (programme.to() == null || !enrolment.from().isAfter(programme.to())),
                "from",
                Wording.of("must be within the programme, " + period, "ska ligga inom projektet, " + period));
        check.refuseUnless(
                enrolment.to() == null
                        || programme.to() == null
                        || !enrolment.to().isAfter(programme.to()),
                "to",
                Wording.of("must be within the programme, " + period, "ska ligga inom projektet, " + period));
    }

    /** Nobody is in the same programme twice at a time. */
    private void refuseASecond(ClaimCheck check, Enrolment enrolment) {
        history
                .standing(
                        Enrolment.KIND,
                        new FactFilter()
                                .about(enrolment.participant().toString())
                                .belongingTo("programme", enrolment.programme().toString()))
                .stream()
                .filter(other -> !other.id().equals(enrolment.id()) && overlap(other, enrolment))
                .findFirst()
                .ifPresent(other -> check.refuseUnless(
                        false,
                        "from",
                        Wording.of(
                                "is within another enrolment in this programme, which began on " + other.from(),
                                "ligger inom en annan inskrivning i projektet, som började " + other.from())));
    }

    private static boolean overlap(Enrolment one, Enrolment other) {
        return (one.to() == null || !one.to().isBefore(other.from()))
                && (other.to() == null || !other.to().isBefore(one.from()));
    }
}
