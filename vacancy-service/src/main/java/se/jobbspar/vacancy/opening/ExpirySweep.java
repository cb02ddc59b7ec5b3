package se.jobbspar.vacancy.opening;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Expires vacancies whose last day has passed. */
@ApplicationScoped
public class ExpirySweep {
    private static final Logger LOG = Logger.getLogger(ExpirySweep.class);
    private static final int BATCH = 200;

    private final VacancyBatches vacancies;

    ExpirySweep(VacancyBatches vacancies) {
        this.vacancies = vacancies;
    }

    /** Runs until nothing is due; how many expired. */
    @Scheduled(
            identity = "expiry-sweep",
            every = "${jobbspar.opening.sweep-every}",
            delayed = "5s",
            concurrentExecution = ConcurrentExecution.SKIP)
    void scheduled() {
        int expired = run();
        if (expired > 0) {
            LOG.infof("%d vacancies expired", expired);
        }
    }

    int run() {
        int expired = 0;
        int batch;
        do {
            batch = vacancies.expireDue(BATCH);
            expired += batch;
        } while (batch == BATCH);
        return expired;
    }
}
