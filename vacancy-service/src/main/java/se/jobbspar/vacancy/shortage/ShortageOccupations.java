package se.jobbspar.vacancy.shortage;

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
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.contracts.topic.Topics;
import se.jobbspar.intake.Change;
import se.jobbspar.outbox.BulkTurn;
import se.jobbspar.outbox.SnapshotPublisher;
import se.jobbspar.outbox.SnapshotSource;
import se.jobbspar.rest.Conditions;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;

/** All shortage occupations. */
@ApplicationScoped
public class ShortageOccupations implements PanacheRepositoryBase<ShortageOccupation, UUID>, SnapshotSource {
    private final BulkTurn turn;
    private final SnapshotPublisher publisher;
    private final TransactionSynchronizationRegistry transaction;
    private final Today today;

    ShortageOccupations(
            BulkTurn turn, SnapshotPublisher publisher, TransactionSynchronizationRegistry transaction, Today today) {
        this.turn = turn;
        this.publisher = publisher;
        this.transaction = transaction;
        this.today = today;
    }

    /** @throws ProblemException 404 */
    @Transactional
    public ShortageOccupation get(UUID id) {
        return findByIdOptional(id).orElseThrow(ProblemException::notFound);
    }

    /** By name, in Swedish order, which is that of the column; then region. */
    @Transactional
    public Page<ShortageOccupation> list(ShortageOccupationFilter filter, Paging paging) {
        Conditions conditions = filter.conditions();
        PanacheQuery<ShortageOccupation> query = find(conditions.hql(), Sort.by("name", "region"), conditions.values());
        long total = query.count();
        return Page.of(query.page(paging.page() - 1, paging.limit()).list(), total, paging);
    }

    /** What the barometer says of these regions in its newest rounds. */
    @Transactional
    public List<Judgement> judgements(Collection<String> regions) {
        return find("region in ?1", Sort.by("name", "region"), regions).stream()
                .map(ShortageOccupation::judgement)
                .toList();
    }

    /**
     * Takes judgements, each occupation and region once.
     *
     * @param dryRun does everything and takes it back, so that its answer is the real one
     * @return what each judgement changed, in their order
     */
    @Transactional
    public List<Change> take(List<Judgement> judgements, boolean dryRun) {
        turn.take();
        Map<OccupationInRegion, ShortageOccupation> known = known(judgements);
        List<ShortageOccupation> touched = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (Judgement judgement : judgements) {
            changes.add(take(judgement, known.get(judgement.subject()), touched));
        }
        flush();
        touched.forEach(this::publish);
        if (dryRun) {
            transaction.setRollbackOnly();
        }
        return changes;
    }

    private Change take(Judgement judgement, ShortageOccupation known, List<ShortageOccupation> touched) {
        if (known == null) {
            ShortageOccupation created = ShortageOccupation.first(judgement, today.instant());
            persist(created);
            touched.add(created);
            return Change.CREATED;
        }
        if (!known.follow(judgement, today.instant())) {
            return Change.UNCHANGED;
        }
        touched.add(known);
        return Change.UPDATED;
    }

    /** By name alone, since most names of a batch share it with all regions; the region is looked at here. */
    private Map<OccupationInRegion, ShortageOccupation> known(List<Judgement> judgements) {
        List<String> names =
                judgements.stream().map(j -> j.subject().nameKey()).distinct().toList();
        return find("nameKey in ?1 order by updatedAt, id", names).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.toMap(ShortageOccupation::subject, Function.identity(), (older, newer) -> older));
    }

    @Override
    public Topic<?> topic() {
        return Topics.SHORTAGE_OCCUPATIONS;
    }

    @Override
    @Transactional
    public Optional<UUID> republishAfter(UUID after, int limit) {
        turn.take();
        List<ShortageOccupation> batch = find("id > ?1 order by id", after)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, limit)
                .list();
        batch.forEach(this::publish);
        return batch.isEmpty() ? Optional.empty() : Optional.of(batch.getLast().id());
    }

    private void publish(ShortageOccupation occupation) {
        publisher.publish(Topics.SHORTAGE_OCCUPATIONS, occupation.snapshot());
    }
}
