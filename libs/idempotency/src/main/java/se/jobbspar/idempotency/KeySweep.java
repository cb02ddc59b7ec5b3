package se.jobbspar.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Deletes the keys that do not count any more, in bounded batches. */
@ApplicationScoped
public class KeySweep {
    private static final int BATCH = 1_000;

    private final KeptKeys keys;

    KeySweep(KeptKeys keys) {
        this.keys = keys;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sweep() {
        int deleted;
        do {
            deleted = keys.sweep(BATCH);
        } while (deleted == BATCH);
    }
}
