package se.jobbspar.matching.matchlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.idempotency.Once;
import se.jobbspar.matching.decision.Candidacy;
import se.jobbspar.matching.decision.DecisionRequest;
import se.jobbspar.matching.decision.DecisionResponse;
import se.jobbspar.matching.decision.Decisions;
import se.jobbspar.rest.ProblemException;

/** The decisions about the person and the demand that an item of a list stands for. */
@ApplicationScoped
public class ItemDecisions {
    private final Session database;
    private final Once once;
    private final Decisions decisions;

    ItemDecisions(Session database, Once once, Decisions decisions) {
        this.database = database;
        this.once = once;
        this.decisions = decisions;
    }

    /**
     * Decides; of a request that is sent again with its key the first time alone, so that it does not take back what a colleague
     * has decided since.
     *
     * <p>Under the lock that erasures wait for an item is either gone, or its person is forgotten with the decision.
     *
     * @param coach the identity provider's id of the coach
     * @throws ProblemException 404 when the workplace has no such item, or what the same request decided is undone
     */
    @Transactional
    DecisionResponse decide(UUID list, UUID item, Workplace workplace, String coach, DecisionRequest wanted) {
        ErasureLock.waitForNobody(database);
        Candidacy candidacy = candidacy(list, item, workplace);
        return once.make(
                id -> decisions.decide(candidacy, wanted, coach),
                id -> decisions.find(candidacy).orElseThrow(ProblemException::notFound));
    }

    /** @throws ProblemException 404 when the workplace has no such item */
    @Transactional
    void undo(UUID list, UUID item, Workplace workplace) {
        decisions.undo(candidacy(list, item, workplace));
    }

    /** A recorded list with what has been decided about its items. */
    @Transactional
    DecidedList with(MatchList list, Workplace workplace) {
        Map<Candidacy, UUID> targets = new HashMap<>();
        for (MatchListItem item : list.items()) {
            targets.put(
                    candidacy(list.subject(), item.target(), workplace),
                    item.target().id());
        }
        Map<UUID, DecisionResponse> decided = new HashMap<>();
        decisions
                .find(targets.keySet())
                .forEach((candidacy, decision) -> decided.put(targets.get(candidacy), decision));
        return new DecidedList(list, decided);
    }

    private Candidacy candidacy(UUID list, UUID item, Workplace workplace) {
        MatchListItem found = database.createQuery(
                        "from MatchListItem i join fetch i.list l where i.id = ?1 and l.id = ?2 and l.workplace = ?3",
                        MatchListItem.class)
                .setParameter(1, item)
                .setParameter(2, list)
                .setParameter(3, workplace.text())
                .uniqueResultOptional()
                .orElseThrow(ProblemException::notFound);
        return candidacy(found.list().subject(), found.target(), workplace);
    }

    private static Candidacy candidacy(Target subject, Target target, Workplace workplace) {
        return subject.type().equals(Pair.PERSON)
                ? new Candidacy(workplace, subject.id(), target.id())
                : new Candidacy(workplace, target.id(), subject.id());
    }
}
