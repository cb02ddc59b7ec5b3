package se.jobbspar.participant.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.history.FactFilter;
import se.jobbspar.participant.history.History;
import se.jobbspar.participant.history.SamePeople;
import se.jobbspar.participant.person.DeskPools;
import se.jobbspar.participant.programme.Programme;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.vocabulary.ClaimCheck;

/** What an enrolment is held against before it is said. */
@ApplicationScoped
public class EnrolmentCheck {
    private final History history;
    private final SamePeople people;
    private final Today today;

    public EnrolmentCheck(History history, SamePeople people, Today today) {
        this.history = history;
        this.people = people;
        this.today = today;
    }

    /**
     * @return the fact with canonical ids and codes
     * @throws ProblemException 422 with everything that cannot be true
     */
    Enrolment verify(Enrolment enrolment, Workplace own) {
        var check = new ClaimCheck(today.date());
        Optional<Programme> programme = history.standing(Programme.KIND, enrolment.programme())
                .filter(found ->
                        found.municipalities().contains(own.municipality().digits()));
        check.refuseUnless(
                programme.isPresent(),
                "programme",
                Wording.of("is no programme of your municipality", "är inget projekt i din kommun"));
        check.refuseUnless(DeskPools.has(own.desk(), enrolment.pool()), "pool", DeskPools.refused(own.desk()));
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
        FactFilter same = new FactFilter()
                .about(enrolment.participant().toString())
                .belongingTo("programme", enrolment.programme().toString());
        for (Enrolment other : history.standing(Enrolment.KIND, same)) {
            check.refuseUnless(
                    other.id().equals(enrolment.id()) || !overlap(other, enrolment),
                    "from",
                    Wording.of(
                            "is within another enrolment in this programme, which began on " + other.from(),
                            "ligger inom en annan inskrivning i projektet, som började " + other.from()));
        }
    }

    private static boolean overlap(Enrolment one, Enrolment other) {
        return (one.to() == null || !one.to().isBefore(other.from()))
                && (other.to() == null || !other.to().isBefore(one.from()));
    }

    /** The enrolment as it stands that something belongs to; refused at {@code enrolment} where there is none of this person. */
    public Optional<Enrolment> standing(UUID enrolment, UUID participant, ClaimCheck check) {
        Optional<Enrolment> found = history.standing(Enrolment.KIND, enrolment)
                .filter(standing -> people.are(standing.participant(), participant));
        check.refuseUnless(
                found.isPresent(),
                "enrolment",
                Wording.of("is no enrolment of this participant", "är ingen inskrivning av deltagaren"));
        return found;
    }
}
