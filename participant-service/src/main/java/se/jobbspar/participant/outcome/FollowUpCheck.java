package se.jobbspar.participant.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.history.FactFilter;
import se.jobbspar.participant.history.History;
import se.jobbspar.participant.history.SamePeople;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.vocabulary.ClaimCheck;

/** What a follow-up is held against before it is said. */
@ApplicationScoped
public class FollowUpCheck {
    private final History history;
    private final SamePeople people;
    private final Today today;

    public FollowUpCheck(History history, SamePeople people, Today today) {
        this.history = history;
        this.people = people;
        this.today = today;
    }

    /**
     * @return the fact with canonical ids and codes
     * @throws ProblemException 422 with everything that cannot be true
     */
    FollowUp verify(FollowUp followUp) {
        var check = new ClaimCheck(today.date());
        Optional<Outcome> outcome = history.standing(Outcome.KIND, followUp.outcome())
                .filter(found -> people.are(found.participant(), followUp.participant()))
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
