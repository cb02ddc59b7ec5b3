package se.jobbspar.matching.matchlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.Query;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.idempotency.Once;
import se.jobbspar.matching.decision.Decisions;
import se.jobbspar.matching.feed.RecordedPeople;
import se.jobbspar.rest.Conditions;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;

/** The recorded match lists, and the people who leave them. */
@ApplicationScoped
public class MatchLists implements RecordedPeople {
    private final Session database;
    private final Once once;
    private final Decisions decisions;
    private final ItemDecisions itemDecisions;

    MatchLists(Session database, Once once, Decisions decisions, ItemDecisions itemDecisions) {
        this.database = database;
        this.once = once;
        this.decisions = decisions;
        this.itemDecisions = itemDecisions;
    }

    /** The list that the same request made before; empty when it has not been sent before. */
    @Transactional
    Optional<DecidedList> made(Workplace workplace) {
        return once.made().map(id -> get(id, workplace)).map(list -> itemDecisions.with(list, workplace));
    }

    /**
     * Records a list, without the people who have been erased since it was made; of lists that one request had made
     * several times, the first.
     *
     * <p>An erasure is seen in the index before it takes people out of the lists. So who is known under the lock is either not
     * erased or found in this list by an erasure that still waits.
     *
     * @param workplace where it may be read
     * @param coach the identity provider's id of the coach
     * @param known whom the index holds now
     * @throws ProblemException 404 when it is the list's subject who was erased
     */
    @Transactional
    DecidedList record(MatchList list, Workplace workplace, String coach, Known known) throws IOException {
        ErasureLock.waitForNobody(database);
        list.keepOnly(known);
        MatchList recorded = once.make(
                id -> {
                    list.record(id, workplace.text(), coach);
                    database.persist(list);
                    return list;
                },
                id -> get(id, workplace));
        return itemDecisions.with(recorded, workplace);
    }

    private MatchList get(UUID id, Workplace workplace) {
        return read(id, workplace).orElseThrow(ProblemException::notFound);
    }

    /** The list as it was made, if it is the workplace's. */
    @Transactional
    Optional<DecidedList> find(UUID id, Workplace workplace) {
        return read(id, workplace).map(list -> itemDecisions.with(list, workplace));
    }

    private Optional<MatchList> read(UUID id, Workplace workplace) {
        return database.createQuery(
                        "from MatchList l left join fetch l.items where l.id = ?1 and l.workplace = ?2",
                        MatchList.class)
                .setParameter(1, id)
                .setParameter(2, workplace.text())
                .uniqueResultOptional();
    }

    /** Who was where in a list, best first; nobody when the workplace has no such list, or no more. */
    @Transactional
    List<Place> places(UUID id, Workplace workplace) {
        return database.createQuery(
                        "select i.target, i.rank from MatchListItem i where i.list.id = ?1 and i.list.workplace = ?2"
                                + " order by i.rank",
                        Place.class)
                .setParameter(1, id)
                .setParameter(2, workplace.text())
                .getResultList();
    }

    /** Whether it is a list of the workplace's for this subject against this. */
    @Transactional
    boolean answers(UUID id, Workplace workplace, UUID subject, String against) {
        return database.createQuery(
                                "select count(*) from MatchList where id = ?1 and workplace = ?2"
                                        + " and subject.id = ?3 and terms.against = ?4",
                                Long.class)
                        .setParameter(1, id)
                        .setParameter(2, workplace.text())
                        .setParameter(3, subject)
                        .setParameter(4, against)
                        .getSingleResult()
                > 0;
    }

    /** The lists for which the conditions hold, the newest first; their items are not there. */
    @Transactional
    Page<MatchList> list(Conditions wanted, Paging paging) {
        List<MatchList> lists = query("from MatchList where %s order by createdAt desc, id", wanted, MatchList.class)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.limit())
                .getResultList();
        long total = query("select count(*) from MatchList where %s", wanted, Long.class)
                .getSingleResult();
        return Page.of(lists, total, paging);
    }

    private <T> Query<T> query(String hql, Conditions wanted, Class<T> type) {
        Query<T> query = database.createQuery(hql.formatted(wanted.hql()), type);
        wanted.values().forEach(query::setParameter);
        return query;
    }

    /** Deletes lists made for these people, the items about them in other lists, and what is decided about them. */
    @Override
    @Transactional
    public void forget(Collection<UUID> people) {
        ErasureLock.waitForEverybody(database);
        delete(people);
    }

    @Override
    @Transactional
    public void forgetAllBut(Known known) throws IOException {
        // First: whoever is in a list that is still in the making is compared too.
        ErasureLock.waitForEverybody(database);
        List<UUID> strangers = new ArrayList<>();
        for (UUID person : everybody()) {
            if (!known.knows(person)) {
                strangers.add(person);
            }
        }
        if (!strangers.isEmpty()) {
            delete(strangers);
        }
    }

    private Set<UUID> everybody() {
        Set<UUID> people = new HashSet<>(decisions.people());
        people.addAll(database.createNativeQuery(
                        "select subject_id from match_list where subject_type = 'participant'"
                                + " union select target_id from match_list_item where target_type = 'participant'",
                        UUID.class)
                .getResultList());
        return people;
    }

    private void delete(Collection<UUID> people) {
        UUID[] ids = people.toArray(UUID[]::new);
        run("delete from match_list where subject_id = any(?1)", ids);
        run(
                "update match_list l set removed = removed + i.gone from (select list_id, count(*) as gone"
                        + " from match_list_item where target_id = any(?1) group by list_id) i where l.id = i.list_id",
                ids);
        run("delete from match_list_item where target_id = any(?1)", ids);
        decisions.forget(people);
    }

    private void run(String sql, UUID[] ids) {
        database.createNativeMutationQuery(sql).setParameter(1, ids).executeUpdate();
    }
}
