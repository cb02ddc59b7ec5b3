package se.jobbspar.participant.profile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.contracts.topic.Topics;
import se.jobbspar.outbox.SnapshotPublisher;
import se.jobbspar.outbox.SnapshotSource;
import se.jobbspar.participant.audience.AccessGate;
import se.jobbspar.participant.audience.Audience;
import se.jobbspar.participant.person.ProtectedIdentity;
import se.jobbspar.rest.Today;

/** What others know of participants: said with every change, when others may see them, and anew. */
@ApplicationScoped
public class Announcements implements PanacheRepositoryBase<Participant, UUID>, SnapshotSource {
    private final AccessGate gate;
    private final SnapshotPublisher publisher;
    private final Today today;

    Announcements(AccessGate gate, SnapshotPublisher publisher, Today today) {
        this.gate = gate;
        this.publisher = publisher;
        this.today = today;
    }

    /** Says what others may know of a participant whose version is flushed. */
    void announce(Participant participant) {
        participant.publication().ifPresent(this::send);
    }

    /**
     * Brings those up to date who are seen by others than the agreements in force say; at most {@code limit} of them.
     *
     * @return how many were changed; fewer than the limit means that the workplace is in step
     */
    @Transactional
    public int follow(Workplace workplace, int limit) {
        List<Workplace> sharing = gate.sharing(workplace);
        List<Participant> behind = find(
                        "workplace = ?1 and protectedIdentity = ?2 and visibleTo <> ?3 and mergedInto is null"
                                + " order by id",
                        workplace.text(),
                        ProtectedIdentity.NONE,
                        Audience.unprotected(workplace, sharing).workplaces().stream()
                                .map(Workplace::text)
                                .toList())
                .page(0, limit)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        behind.forEach(participant -> participant.follow(sharing, today.instant()));
        flush();
        behind.forEach(this::announce);
        return behind.size();
    }

    /** The workplaces that have participants, sorted. */
    public List<Workplace> workplaces() {
        return getEntityManager()
                .createQuery("select distinct p.workplace from Participant p order by 1", String.class)
                .getResultStream()
                .map(Workplace::of)
                .toList();
    }

    @Override
    public Topic<?> topic() {
        return Topics.PARTICIPANTS;
    }

    /** The snapshots of those who are seen, and the withdrawals of those who were. */
    @Override
    @Transactional
    public Optional<UUID> republishAfter(UUID after, int limit) {
        List<Participant> batch = find("id > ?1 order by id", after)
                .page(0, limit)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        batch.forEach(participant -> participant.standing().ifPresent(this::send));
        return batch.isEmpty() ? Optional.empty() : Optional.of(batch.getLast().id());
    }

    private void send(Publication publication) {
        switch (publication) {
            case Publication.Seen(ParticipantSnapshot snapshot) -> publisher.publish(Topics.PARTICIPANTS, snapshot);
            case Publication.Withdrawn(UUID id, long version) -> publisher.withdraw(Topics.PARTICIPANTS, id, version);
        }
    }
}
