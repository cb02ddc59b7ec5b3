package se.jobbspar.participant.meetup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.history.FactFilter;
import se.jobbspar.participant.history.History;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.vocabulary.ClaimCheck;

/** What an invitation is held against before it is said. A late answer is one too: the coach decides. */
@ApplicationScoped
public class InvitationCheck {
    private final MeetUps meetUps;
    private final History history;
    private final Today today;

    public InvitationCheck(MeetUps meetUps, History history, Today today) {
        this.meetUps = meetUps;
        this.history = history;
        this.today = today;
    }

    /**
     * @return the fact as given
     * @throws ProblemException 422 with everything that cannot be true
     */
    Invitation verify(Invitation invitation, Workplace own) {
        var check = new ClaimCheck(today.date());
        Optional<MeetUp> meetUp = meetUps.standing(invitation.meetUp(), own);
        check.refuseUnless(
                meetUp.isPresent(),
                "meetUp",
                Wording.of("is no meet-up of your municipality", "är ingen rekryteringsträff i din kommun"));
        meetUp.ifPresent(found -> check.refuseUnless(
                invitation.came() == null || !found.on().isAfter(today.date()),
                "came",
                Wording.of("cannot be known before " + found.on(), "kan inte vara känt före " + found.on())));
        ledTo(check, invitation, invitation.interview(), "interview");
        ledTo(check, invitation, invitation.offer(), "offer");
        if (!invitation.mistaken()) {
            refuseASecond(check, invitation);
        }
        check.verify();
        return invitation;
    }

    private static void ledTo(ClaimCheck check, Invitation invitation, Boolean what, String at) {
        check.refuseUnless(
                what == null || invitation.came() != null && (invitation.came() || !what),
                at,
                Wording.of("is said of who came", "anges om den som kom"));
    }

    private void refuseASecond(ClaimCheck check, Invitation invitation) {
        FactFilter same = new FactFilter()
                .about(invitation.participant().toString())
                .belongingTo("meetUp", invitation.meetUp().toString());
        check.refuseUnless(
                history.standing(Invitation.KIND, same).stream()
                        .allMatch(other -> other.id().equals(invitation.id())),
                "participant",
                Wording.of("is invited already: say that one anew", "är redan inbjuden: ändra den inbjudan"));
    }
}
