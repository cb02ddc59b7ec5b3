package se.jobbspar.vacancy.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.contracts.topic.Topics;
import se.jobbspar.intake.Change;
import se.jobbspar.outbox.BulkTurn;
import se.jobbspar.outbox.SnapshotSource;
import se.jobbspar.rest.Today;

/** Trainings many at a time: as files list them, and published again. */
@ApplicationScoped
public class TrainingBatches implements SnapshotSource {
    private final Trainings trainings;
    private final BulkTurn turn;
    private final TransactionSynchronizationRegistry transaction;
    private final Today today;

    TrainingBatches(Trainings trainings, BulkTurn turn, TransactionSynchronizationRegistry transaction, Today today) {
        this.trainings = trainings;
        this.turn = turn;
        this.transaction = transaction;
        this.today = today;
    }

    /**
     * Takes what a file lists, each training once.
     *
     * @param dryRun does everything and takes it back, so that its answer is the real one
     * @return what each changed, in their order
     */
    @Transactional
    public List<Change> take(List<Listed> listed, Keeper keeper, boolean dryRun) {
        turn.take();
        Map<Listed.Key, Training> known = known(listed, keeper);
        List<Training> touched = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (Listed one : listed) {
            changes.add(take(one, known.get(one.key()), keeper, touched));
        }
        trainings.flush();
        touched.forEach(trainings::publish);
        if (dryRun) {
            transaction.setRollbackOnly();
        }
        return changes;
    }

    private Change take(Listed listed, Training known, Keeper keeper, List<Training> touched) {
        if (known == null) {
            Training offered =
                    new Training(UUID.randomUUID(), keeper, listed.reference(), listed.says(), today.instant());
            trainings.persist(offered);
            touched.add(offered);
            return Change.CREATED;
        }
        if (!known.revise(listed.over(known.content()), today.instant())) {
            return Change.UNCHANGED;
        }
        touched.add(known);
        return Change.UPDATED;
    }

    private Map<Listed.Key, Training> known(List<Listed> listed, Keeper keeper) {
        List<String> references = listed.stream().map(Listed::reference).toList();
        return trainings
                .find("keeper = ?1 and reference in ?2", keeper.name(), references)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .collect(Collectors.toMap(Training::key, Function.identity()));
    }

    @Override
    public Topic<?> topic() {
        return Topics.TRAININGS;
    }

    @Override
    @Transactional
    public Optional<UUID> republishAfter(UUID after, int limit) {
        turn.take();
        List<Training> batch = trainings
                .find("id > ?1 order by id", after)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, limit)
                .list();
        batch.forEach(trainings::publish);
        return batch.isEmpty() ? Optional.empty() : Optional.of(batch.getLast().id());
    }
}
