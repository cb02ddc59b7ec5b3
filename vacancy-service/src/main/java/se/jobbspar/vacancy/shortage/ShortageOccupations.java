package se.jobbspar.vacancy.shortage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.contracts.topic.Topics;
import se.jobbspar.intake.Change;
import se.jobbspar.outbox.BulkTurn;
import se.jobbspar.outbox.SnapshotPublisher;
import se.jobbspar.outbox.SnapshotSource;
import se.jobbspar.rest.Today;

/** All shortage occupations, and what their rounds say. */
@ApplicationScoped
public class ShortageOccupations implements PanacheRepositoryBase<ShortageOccupation, UUID>, SnapshotSource {
    private final BulkTurn turn;
    private final SnapshotPublisher publisher;
    private final TransactionSynchronizationRegistry transaction;
    private final RoundJudgements rounds;
    private final Today today;

    ShortageOccupations(
            BulkTurn turn,
            SnapshotPublisher publisher,
            TransactionSynchronizationRegistry transaction,
            RoundJudgements rounds,
            Today today) {
        this.turn = turn;
        this.publisher = publisher;
        this.transaction = transaction;
        this.rounds = rounds;
        this.today = today;
    }

    /** What the sources say of these regions in their newest rounds. */
    @Transactional
    public List<Judgement> judgements(Collection<String> regions) {
        return find("region in ?1", Sort.by("name", "region"), regions).stream()
                .map(ShortageOccupation::judgement)
                .toList();
    }

    /**
     * Takes judgements, each occupation, region and round once.
     *
     * @param dryRun does everything and takes it back, so that its answer is the real one
     * @return what each judgement changed, in their order
     */
    @Transactional
    public List<Change> take(List<Judgement> judgements, boolean dryRun) {
        turn.take();
        Instant now = today.instant();
        Map<OccupationInRegion, ShortageOccupation> known = known(judgements);
        Set<ShortageOccupation> touched = new LinkedHashSet<>();
        for (Judgement said : judgements) {
            ShortageOccupation before = known.get(said.subject());
            if (before == null) {
                ShortageOccupation created = ShortageOccupation.first(said, now);
                persist(created);
                known.put(said.subject(), created);
                touched.add(created);
            } else if (before.follow(said, now)) {
                touched.add(before);
            }
        }
        List<Change> changes = rounds.keep(judgements, known, now);
        flush();
        touched.forEach(this::publish);
        if (dryRun) {
            transaction.setRollbackOnly();
        }
        return changes;
    }

    /** By name alone, since most names of a batch share it with all regions; the region is looked at here. */
    private Map<OccupationInRegion, ShortageOccupation> known(List<Judgement> judgements) {
        List<String> names =
                judgements.stream().map(j -> j.subject().nameKey()).distinct().toList();
        Set<OccupationInRegion> subjects =
                judgements.stream().map(Judgement::subject).collect(Collectors.toSet());
        return find("nameKey in ?1 order by updatedAt, id", names).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .filter(occupation -> subjects.contains(occupation.subject()))
                .collect(Collectors.toMap(
                        ShortageOccupation::subject, Function.identity(), (older, newer) -> older, HashMap::new));
    }

    @Override
    public Topic<?> topic() {
        return Topics.SHORTAGE_OCCUPATIONS;
    }

    @Override
    @Transactional
    public Optional<UUID> republishAfter(UUID after, int limit) {
        turn.take();
        List<ShortageOccupation> batch = find("id > ?1 and forecaster = '' order by id", after)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, limit)
                .list();
        batch.forEach(this::publish);
        return batch.isEmpty() ? Optional.empty() : Optional.of(batch.getLast().id());
    }

    /** People are matched to what the barometer says; a regional forecast of the same occupation would be it again. */
    private void publish(ShortageOccupation occupation) {
        if (occupation.subject().kind() == SourceKind.BAROMETER) {
            publisher.publish(Topics.SHORTAGE_OCCUPATIONS, occupation.snapshot());
        }
    }
}
