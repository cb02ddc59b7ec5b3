package se.jobbspar.vacancy.training;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.jobbspar.contracts.topic.Topics;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.idempotency.Once;
import se.jobbspar.outbox.SnapshotPublisher;
import se.jobbspar.rest.Conditions;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.Taxonomy;

/** All trainings. Everybody reads them; who keeps one changes it. Every change is an event. */
@ApplicationScoped
public class Trainings implements PanacheRepositoryBase<Training, UUID> {
    private final TrainingCheck check;
    private final SnapshotPublisher publisher;
    private final Once once;
    private final Taxonomy taxonomy;
    private final Today today;

    Trainings(TrainingCheck check, SnapshotPublisher publisher, Once once, Taxonomy taxonomy, Today today) {
        this.check = check;
        this.publisher = publisher;
        this.once = once;
        this.taxonomy = taxonomy;
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
        publish(training);
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

    /** Every start that somebody can be taken in to, in these municipalities or at a distance. */
    @Transactional
    public List<OfferedStart> offered(Collection<String> municipalities) {
        return getEntityManager()
                .createQuery(
                        "select t.id, t.name, t.occupations, t.weeks, t.municipalities, t.distance, s.begins, s.until, s.places"
                                + " from Training t join t.starts s where " + TrainingFilter.OFFERED_START,
                        OfferedStart.class)
                .setParameter("today", today.date())
                .getResultStream()
                .filter(start -> start.isWithin(municipalities))
                .toList();
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
        if (training.revise(check.verify(request), today.instant())) {
            flush();
            publish(training);
        }
        return read(training);
    }

    /** Which of these there are. */
    @Transactional
    public Set<UUID> known(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().map(Training::id).collect(Collectors.toSet());
    }

    void publish(Training training) {
        publisher.publish(Topics.TRAININGS, training.snapshot());
    }

    private TrainingResponse read(Training training) {
        return TrainingResponse.of(training, today.date());
    }
}
