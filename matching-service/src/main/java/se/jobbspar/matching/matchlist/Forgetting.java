package se.jobbspar.matching.matchlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import se.jobbspar.matching.feed.RecordedPeople;

/** Takes erased people out of the recorded lists. */
@ApplicationScoped
public class Forgetting implements RecordedPeople {
    /** Any number will do, as long as nothing else in this database locks it. */
    private static final long LOCK = 4_107_001;

    private final Session database;

    Forgetting(Session database) {
        this.database = database;
    }

    /**
     * Taken by a list in the making, before it reads the index. Whoever is forgotten meanwhile waits for it to be
     * recorded, so that no erased person slips into a list that nobody looks at again.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void waitForNobody() {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock_shared(?1)", Integer.class)
                .setParameter(1, LOCK)
                .getSingleResult();
    }

    /** Deletes lists made for these people, and the items about them in other lists. */
    @Override
    @Transactional
    public void forget(Collection<UUID> people) {
        waitForEverybody();
        delete(people);
    }

    private void waitForEverybody() {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(?1)", Integer.class)
                .setParameter(1, LOCK)
                .getSingleResult();
    }

    private void delete(Collection<UUID> people) {
        UUID[] ids = people.toArray(UUID[]::new);
        run("delete from match_list where subject_id = any(?1)", ids);
        run(
                "update match_list l set removed = removed + i.gone from (select list_id, count(*) as gone"
                        + " from match_list_item where target_id = any(?1) group by list_id) i where l.id = i.list_id",
                ids);
        run("delete from match_list_item where target_id = any(?1)", ids);
    }

    private void run(String sql, UUID[] ids) {
        database.createNativeMutationQuery(sql).setParameter(1, ids).executeUpdate();
    }

    @Override
    @Transactional
    public void forgetAllBut(Known known) throws IOException {
        // First: whoever is in a list that is still in the making is compared too.
        waitForEverybody();
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

    /** The heads say what a list holds; the items, many times as much text, are not parsed. */
    private List<UUID> everybody() {
        return database.createNativeQuery(
                        "select subject_id from match_list where head::jsonb #>> '{subject,type}' = 'participant'"
                                + " union select i.target_id from match_list l join match_list_item i on i.list_id = l.id"
                                + " where l.head::jsonb ->> 'against' = 'participants'",
                        UUID.class)
                .getResultList();
    }
}
