package se.jobbspar.participant.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.participant.coach.CallingCoach;
import se.jobbspar.participant.history.FactFilter;
import se.jobbspar.participant.history.History;
import se.jobbspar.participant.history.SamePeople;
import se.jobbspar.participant.profile.Participants;
import se.jobbspar.rest.ProblemException;

/** Outcomes in the history, and what follows from them: who has found work or studies is no longer offered in match lists. */
@ApplicationScoped
public class Outcomes {
    private final History history;
    private final SamePeople people;
    private final Participants participants;
    private final OutcomeCheck check;
    private final FieldRule rule;

    public Outcomes(History history, SamePeople people, Participants participants, OutcomeCheck check, FieldRule rule) {
        this.history = history;
        this.people = people;
        this.participants = participants;
        this.check = check;
        this.rule = rule;
    }

    /** @throws ProblemException as {@link History#say} */
    Outcome tell(Outcome request, CallingCoach by) {
        return history.say(Outcome.KIND, request, given -> followed(given, by.workplace()), by);
    }

    /** @throws ProblemException as {@link History#sayAnew} */
    Outcome revise(UUID id, long expected, Outcome request, CallingCoach by) {
        return history.sayAnew(Outcome.KIND, id, expected, request, given -> followed(given, by.workplace()), by);
    }

    /** @throws ProblemException 404 and 403 as for the person, 404 for an outcome without a job */
    FieldProposal proposeField(UUID id, Workplace own) {
        Outcome outcome = history.get(Outcome.KIND, id, own);
        if (outcome.job() == null) {
            throw ProblemException.notFound();
        }
        return proposed(outcome, own);
    }

    private FieldProposal proposed(Outcome outcome, Workplace own) {
        UUID person = people.standsFor(outcome.participant());
        return rule.propose(participants.profile(person, own), outcome.job(), outcome.on());
    }

    private Outcome followed(Outcome given, Workplace own) {
        Outcome outcome = check.verify(given, job -> proposed(job, own));
        boolean before = outcome.id() != null
                && history.standing(Outcome.KIND, outcome.id())
                        .filter(Outcomes::isFound)
                        .isPresent();
        // What was found already is only said better now: whatever a coach has said of offering since then stands.
        if (before != isFound(outcome)) {
            participants.offer(people.standsFor(outcome.participant()), before && isTheOnly(outcome), own);
        }
        return outcome;
    }

    /** Whether it says that the person has found work or studies. */
    private static boolean isFound(Outcome outcome) {
        return outcome.kind().isSelfSupport() && !outcome.mistaken();
    }

    /** Whether nothing else says that the person has found work or studies. */
    private boolean isTheOnly(Outcome outcome) {
        return history
                .standing(
                        Outcome.KIND,
                        new FactFilter().about(outcome.participant().toString()))
                .stream()
                .filter(other -> other.kind().isSelfSupport())
                .allMatch(other -> other.id().equals(outcome.id()));
    }
}
