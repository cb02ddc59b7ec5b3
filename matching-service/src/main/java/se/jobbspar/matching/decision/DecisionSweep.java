package se.jobbspar.matching.decision;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Has decisions deleted that have been kept long enough. */
@ApplicationScoped
public class DecisionSweep {
    private final Decisions decisions;

    DecisionSweep(Decisions decisions) {
        this.decisions = decisions;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        decisions.dispose();
    }
}
