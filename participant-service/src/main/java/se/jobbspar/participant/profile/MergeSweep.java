package se.jobbspar.participant.profile;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Closes the way back of old merges, in bounded batches. */
@ApplicationScoped
class MergeSweep {
    private static final Logger LOG = Logger.getLogger(MergeSweep.class);
    private static final int BATCH = 100;

    private final Merges merges;

    MergeSweep(Merges merges) {
        this.merges = merges;
    }

    @Scheduled(
            every = "${jobbspar.merge.close-every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void close() {
        int closed;
        do {
            closed = merges.close(BATCH);
            if (closed > 0) {
                LOG.infof("%d merges can no longer be undone", closed);
            }
        } while (closed == BATCH);
    }
}
