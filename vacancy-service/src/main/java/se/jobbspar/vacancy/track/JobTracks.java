package se.jobbspar.vacancy.track;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.contracts.topic.Topics;
import se.jobbspar.idempotency.Once;
import se.jobbspar.outbox.BulkTurn;
import se.jobbspar.outbox.SnapshotPublisher;
import se.jobbspar.outbox.SnapshotSource;
import se.jobbspar.rest.Conditions;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;

/** All job tracks. Every change is an event, and so is a place reserved or freed, since a full one is no demand. */
@ApplicationScoped
public class JobTracks implements PanacheRepositoryBase<JobTrack, UUID>, SnapshotSource {
    private final JobTrackCheck check;
    private final SnapshotPublisher publisher;
    private final BulkTurn turn;
    private final Once once;
    private final Today today;

    JobTracks(JobTrackCheck check, SnapshotPublisher publisher, BulkTurn turn, Once once, Today today) {
        this.check = check;
        this.publisher = publisher;
        this.turn = turn;
        this.once = once;
        this.today = today;
    }

    /** @throws ProblemException 422 for what cannot be */
    @Transactional
    public JobTrackResponse lay(JobTrackRequest request, MunicipalityCode own) {
        return once.make(
                id -> published(new JobTrack(id, own, check.verify(request, own), today.instant())), this::get);
    }

    /** @throws ProblemException 404 */
    @Transactional
    public JobTrackResponse get(UUID id) {
        return findByIdOptional(id).map(JobTrack::read).orElseThrow(ProblemException::notFound);
    }

    /** By name, in Swedish order, which is that of the column. */
    @Transactional
    public Page<JobTrackResponse> list(JobTrackFilter filter, Paging paging) {
        Conditions conditions = filter.conditions(today.date());
        PanacheQuery<JobTrack> query = find(conditions.hql(), Sort.by("name", "id"), conditions.values());
        long total = query.count();
        return Page.of(query.page(paging.page() - 1, paging.limit()).list(), total, paging)
                .map(JobTrack::read);
    }

    /** Those for people of any of these municipalities that somebody can enter. */
    @Transactional
    public List<JobTrackResponse> open(Collection<String> municipalities) {
        return find("from JobTrack where " + JobTrackFilter.OPEN, Map.of("today", today.date())).stream()
                .map(JobTrack::read)
                .filter(track -> !Collections.disjoint(track.municipalities(), municipalities))
                .toList();
    }

    /** @throws ProblemException 404, 403 for another municipality's, 412, 409 for fewer places than are reserved, 422 */
    @Transactional
    public JobTrackResponse revise(UUID id, long expected, JobTrackRequest request, MunicipalityCode own) {
        JobTrack track = locked(id);
        if (!track.isKeptBy(own)) {
            throw Refusal.notKept();
        }
        ETags.requireCurrent(expected, track.version());
        track.revise(check.verify(request, own), today.instant());
        return published(track);
    }

    /** @throws ProblemException 404, 403 when it is not for the municipality, 409 when it is full or has ended */
    @Transactional
    public Reservation reserve(UUID id, MunicipalityCode own) {
        return once.make(
                reservation -> reserve(id, reservation, own),
                reservation ->
                        reservation(findByIdOptional(id).orElseThrow(ProblemException::notFound), reservation, own));
    }

    private Reservation reserve(UUID id, UUID reservation, MunicipalityCode own) {
        JobTrack track = locked(id);
        if (!track.isFor(own)) {
            throw Refusal.notFor();
        }
        Reservation reserved = track.reserve(reservation, own, today.date(), today.instant());
        published(track);
        return reserved;
    }

    private static Reservation reservation(JobTrack track, UUID reservation, MunicipalityCode own) {
        return track.reservations(own).stream()
                .filter(one -> one.id().equals(reservation))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    /**
     * @param ending what somebody went to who had the place, which is counted; null when nobody began
     * @throws ProblemException 404 for what is missing, freed before or another municipality's
     */
    @Transactional
    public void free(UUID id, UUID reservation, Ending ending, MunicipalityCode own) {
        JobTrack track = locked(id);
        reservation(track, reservation, own);
        track.free(reservation, ending, today.instant());
        published(track);
    }

    /** The first reserved first. */
    @Transactional
    public Page<Reservation> reservations(UUID id, Paging paging, MunicipalityCode own) {
        List<Reservation> seen =
                findByIdOptional(id).map(track -> track.reservations(own)).orElseThrow(ProblemException::notFound);
        return Page.of(seen.stream().skip(paging.offset()).limit(paging.limit()).toList(), seen.size(), paging);
    }

    private JobTrack locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(ProblemException::notFound);
    }

    private JobTrackResponse published(JobTrack track) {
        persistAndFlush(track);
        publisher.publish(Topics.JOB_TRACKS, track.snapshot());
        return track.read();
    }

    @Override
    public Topic<?> topic() {
        return Topics.JOB_TRACKS;
    }

    @Override
    @Transactional
    public Optional<UUID> republishAfter(UUID after, int limit) {
        turn.take();
        List<JobTrack> batch = find("id > ?1 order by id", after)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, limit)
                .list();
        batch.forEach(track -> publisher.publish(Topics.JOB_TRACKS, track.snapshot()));
        return batch.isEmpty() ? Optional.empty() : Optional.of(batch.getLast().id());
    }
}
