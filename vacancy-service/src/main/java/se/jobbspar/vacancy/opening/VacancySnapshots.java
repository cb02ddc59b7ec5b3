package se.jobbspar.vacancy.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.contracts.Topics;
import se.jobbspar.outbox.SnapshotSource;

/** Every announced vacancy again, for a Kafka that has lost them. */
@ApplicationScoped
public class VacancySnapshots implements SnapshotSource {
    private static final int BATCH = 200;

    private final VacancyBatches vacancies;

    VacancySnapshots(VacancyBatches vacancies) {
        this.vacancies = vacancies;
    }

    @Override
    public String topic() {
        return Topics.VACANCIES.name();
    }

    @Override
    public void republish() {
        Optional<UUID> reached = vacancies.republish(null, BATCH);
        while (reached.isPresent()) {
            reached = vacancies.republish(reached.get(), BATCH);
        }
    }
}
