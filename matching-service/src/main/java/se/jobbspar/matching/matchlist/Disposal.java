package se.jobbspar.matching.matchlist;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import se.jobbspar.rest.Today;

/** Deletes lists that have been kept long enough, and notes how many and by which decision: archives ask for both. */
@ApplicationScoped
public class Disposal {
    private static final Logger LOG = Logger.getLogger(Disposal.class);

    private final Session database;
    private final MatchListConfig config;
    private final Today today;

    Disposal(Session database, MatchListConfig config, Today today) {
        this.database = database;
        this.config = config;
        this.today = today;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        Instant now = today.instant();
        Instant madeBefore = now.minus(config.kept());
        int lists = database.createNativeMutationQuery("delete from match_list where created_at < ?1")
                .setParameter(1, madeBefore)
                .executeUpdate();
        if (lists > 0) {
            database.createNativeMutationQuery(
                            "insert into disposal (disposed_at, made_before, lists, decision) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, now)
                    .setParameter(2, madeBefore)
                    .setParameter(3, lists)
                    .setParameter(4, config.disposalDecision().orElse(null), String.class)
                    .executeUpdate();
            LOG.infof("%d match lists made before %s are deleted", lists, madeBefore);
        }
    }
}
