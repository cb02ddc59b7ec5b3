package se.jobbspar.participant.publishing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.participant.agreement.AgreementsChanged;
import se.jobbspar.participant.profile.Announcements;

/**
 * Brings the published visibility in step with the agreements in force, in bounded batches: at once when an agreement
 * changes, and every minute, so that neither a crash in the middle nor a registration in the same moment leaves anybody
 * seen by too many.
 */
@ApplicationScoped
public class AudienceSweep {
    private static final Logger LOG = Logger.getLogger(AudienceSweep.class);

    private final Announcements announcements;
    private final SweepConfig config;
    private final ReentrantLock one = new ReentrantLock();

    public AudienceSweep(Announcements announcements, SweepConfig config) {
        this.announcements = announcements;
        this.config = config;
    }

    void onChange(@ObservesAsync AgreementsChanged changed) {
        sweep();
    }

    @Scheduled(every = "60s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyMinute() {
        sweep();
    }

    private void sweep() {
        one.lock();
        try {
            announcements.workplaces().forEach(this::sweep);
        } finally {
            one.unlock();
        }
    }

    private void sweep(Workplace workplace) {
        int changed;
        do {
            changed = announcements.follow(workplace, config.batch());
            if (changed > 0) {
                LOG.infof("Visibility of %d participants follows the agreements of %s", changed, workplace);
            }
        } while (changed == config.batch());
    }
}
