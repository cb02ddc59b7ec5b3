package se.jobbspar.participant.outcome;

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
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.vocabulary.ClaimCheck;

/** The follow-ups, each for the coaches of the person's own municipality. */
@ApplicationScoped
public class FollowUps {
    private final History history;
    private final Today today;

    public FollowUps(History history, Today today) {
        this.history = history;
        this.today = today;
    }

    @Transactional
    FollowUp note(FollowUp followUp, CallingCoach by) {
        return history.say(FollowUp.KIND, followUp, this::verified, by);
    }

    @Transactional
    FollowUp revise(UUID id, long expected, FollowUp followUp, CallingCoach by) {
        return history.sayAnew(FollowUp.KIND, id, expected, followUp, this::verified, by);
    }

    /** @throws ProblemException 404, 403 */
    FollowUp get(UUID id, MunicipalityCode own) {
        return history.get(FollowUp.KIND, id, own);
    }

    Page<FollowUp> list(FactFilter filter, MunicipalityCode own, Paging paging) {
        return history.list(FollowUp.KIND, filter, own, paging);
    }

    private FollowUp verified(FollowUp followUp) {
        var check = new ClaimCheck(today.date());
        Optional<Outcome> outcome = history.standing(Outcome.KIND, followUp.outcome())
                .filter(found -> history.isSamePerson(found.participant(), followUp.participant()))
                .filter(found -> found.kind().isSelfSupport());
        check.refuseUnless(
                outcome.isPresent(),
                "outcome",
                Wording.of(
                        "is no work and no studies of this participant",
                        "är varken arbete eller studier för deltagaren"));
        outcome.ifPresent(found -> of(check, followUp, found));
        check.refuseUnless(
                !followUp.on().isAfter(today.date()),
                "on",
                Wording.of("must not be in the future", "får inte ligga i framtiden"));
        if (!followUp.mistaken()) {
            refuseASecond(check, followUp);
        }
        check.verify();
        return followUp;
    }

    private static void of(ClaimCheck check, FollowUp followUp, Outcome outcome) {
        LocalDate due = followUp.milestone().due(outcome.on());
        check.refuseUnless(
                !followUp.on().isBefore(due),
                "on",
                Wording.of("must not be before " + due, "får inte vara före " + due));
        check.refuseUnless(
                followUp.permanent() == null || outcome.kind() == OutcomeKind.WORK,
                "permanent",
                Wording.of("is said of work alone", "anges bara om arbete"));
    }

    private void refuseASecond(ClaimCheck check, FollowUp followUp) {
        boolean asked = history
                .standing(
                        FollowUp.KIND,
                        new FactFilter()
                                .belongingTo("outcome", followUp.outcome().toString()))
                .stream()
                .anyMatch(other -> !other.id().equals(followUp.id()) && other.milestone() == followUp.milestone());
        check.refuseUnless(
                !asked,
                "milestone",
                Wording.of("is followed up already: say that one anew", "är redan följd upp: ändra den i stället"));
    }
}
