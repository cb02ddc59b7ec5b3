package se.jobbspar.vacancy.training;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.idempotency.Once;
import se.jobbspar.intake.Change;
import se.jobbspar.outbox.BulkTurn;
import se.jobbspar.rest.Conditions;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.Taxonomy;

/** All trainings. Everybody reads them; who keeps one changes it. */
@ApplicationScoped
public class Trainings implements PanacheRepositoryBase<Training, UUID> {
    private final TrainingCheck check;
    private final BulkTurn turn;
    private final Once once;
    private final Taxonomy taxonomy;
    private final TransactionSynchronizationRegistry transaction;
    private final Today today;

    Trainings(
            TrainingCheck check,
            BulkTurn turn,
            Once once,
            Taxonomy taxonomy,
            TransactionSynchronizationRegistry transaction,
            Today today) {
        this.check = check;
        this.turn = turn;
        this.once = once;
        this.taxonomy = taxonomy;
        this.transaction = transaction;
        this.today = today;
    }

    /** @throws ProblemException 422 for what cannot be */
    @Transactional
    public TrainingResponse offer(TrainingRequest request, Keeper keeper) {
        return once.make(id -> offer(id, request, keeper), this::get);
    }

    private TrainingResponse offer(UUID id, TrainingRequest request, Keeper keeper) {
        Training training = new Training(id, keeper, null, check.verify(request), today.instant());
        persistAndFlush(training);
        return read(training);
    }

    /** @throws ProblemException 404 */
    @Transactional
    public TrainingResponse get(UUID id) {
        return findByIdOptional(id).map(this::read).orElseThrow(ProblemException::notFound);
    }

    /** By name, in Swedish order, which is that of the column. */
    @Transactional
    public Page<TrainingResponse> list(TrainingFilter filter, Paging paging) {
        Conditions conditions = filter.conditions(taxonomy, today.date());
        PanacheQuery<Training> query =
                find("from Training t where " + conditions.hql(), Sort.by("t.name", "t.id"), conditions.values());
        long total = query.count();
        return Page.of(query.page(paging.page() - 1, paging.limit()).list(), total, paging)
                .map(this::read);
    }

    /** @throws ProblemException 404, 403 when another keeps it, 412, 422 for what cannot be */
    @Transactional
    public TrainingResponse revise(UUID id, long expected, TrainingRequest request, Keeper keeper) {
        Training training = Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(ProblemException::notFound);
        if (!training.keeper().equals(keeper)) {
            throw ProblemException.of(
                    ProblemType.FORBIDDEN,
                    Wording.of(
                            "Who keeps a training changes it: the planners of its municipality, or the system that sent it.",
                            "Den som förvaltar en utbildning ändrar den: planerarna i dess kommun, eller systemet som skickade den."));
        }
        ETags.requireCurrent(expected, training.version());
        training.revise(check.verify(request), today.instant());
        flush();
        return read(training);
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
        List<Change> changes = new ArrayList<>();
        for (Listed one : listed) {
            changes.add(take(one, known.get(one.key()), keeper));
        }
        flush();
        if (dryRun) {
            transaction.setRollbackOnly();
        }
        return changes;
    }

    private Change take(Listed listed, Training known, Keeper keeper) {
        if (known == null) {
            persist(new Training(UUID.randomUUID(), keeper, listed.reference(), listed.says(), today.instant()));
            return Change.CREATED;
        }
        return known.revise(listed.over(known.content()), today.instant()) ? Change.UPDATED : Change.UNCHANGED;
    }

    private Map<Listed.Key, Training> known(List<Listed> listed, Keeper keeper) {
        List<String> references = listed.stream().map(Listed::reference).toList();
        return find("keeper = ?1 and reference in ?2", keeper.name(), references)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .collect(Collectors.toMap(Training::key, Function.identity()));
    }

    /** Which of these there are. */
    @Transactional
    public Set<UUID> known(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().map(Training::id).collect(Collectors.toSet());
    }

    private TrainingResponse read(Training training) {
        return TrainingResponse.of(training, today.date());
    }
}
