package se.jobbspar.matching.feed.parked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** The parking place of records that could not be read or indexed. */
@ApplicationScoped
public class ParkedRecords implements Parking {
    private final Session database;

    ParkedRecords(Session database) {
        this.database = database;
    }

    /**
     * Keeps them, each in the place of an earlier one with the same offset: either the log was replayed, or its topic was
     * recreated and what stood there is gone.
     */
    @Override
    @Transactional
    public void park(Collection<ParkedRecord> records) {
        for (ParkedRecord r : records) {
            database.createNativeMutationQuery(
                            "insert into parked_record (topic, partition, record_offset, reason, parked_at)"
                                    + " values (?1, ?2, ?3, ?4, ?5) on conflict (topic, partition, record_offset)"
                                    + " do update set reason = excluded.reason, parked_at = excluded.parked_at")
                    .setParameter(1, r.topic())
                    .setParameter(2, r.partition())
                    .setParameter(3, r.offset())
                    .setParameter(4, r.reason())
                    .setParameter(5, r.parkedAt())
                    .executeUpdate();
        }
    }

    @Transactional
    public Page<ParkedRecord> list(Paging paging) {
        List<Object[]> rows = database.createNativeQuery(
                        "select topic, partition, record_offset, reason, parked_at from parked_record"
                                + " order by parked_at desc, topic, partition, record_offset desc",
                        Object[].class)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.limit())
                .getResultList();
        long total = database.createNativeQuery("select count(*) from parked_record", Long.class)
                .getSingleResult();
        return Page.of(rows.stream().map(ParkedRecords::record).toList(), total, paging);
    }

    private static ParkedRecord record(Object[] row) {
        return new ParkedRecord(
                (String) row[0], ((Number) row[1]).intValue(), ((Number) row[2]).longValue(), (String) row[3], (Instant)
                        row[4]);
    }
}
