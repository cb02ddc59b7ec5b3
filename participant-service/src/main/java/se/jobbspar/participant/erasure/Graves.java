package se.jobbspar.participant.erasure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.contracts.topic.Topics;
import se.jobbspar.outbox.SnapshotPublisher;
import se.jobbspar.outbox.SnapshotSource;
import se.jobbspar.rest.Today;

/**
 * The graves. Dug in the transaction that empties the person's row, and never emptied themselves. They are published again
 * after the living, so that a topic restored from an old copy forgets them again.
 */
@ApplicationScoped
@Priority(-1)
public class Graves implements PanacheRepositoryBase<Grave, UUID>, SnapshotSource {
    private final SnapshotPublisher publisher;
    private final Today today;

    public Graves(SnapshotPublisher publisher, Today today) {
        this.publisher = publisher;
        this.today = today;
    }

    /** @param announced whether the topic has ever held the person, and has to forget */
    public void dig(UUID id, String code, long version, boolean announced, Decision decision) {
        var grave = new Grave(id, code, version, announced, decision, today.instant());
        persist(grave);
        flush();
        if (announced) {
            withdraw(grave);
        }
    }

    /** Which of some codes belonged to people who are erased. */
    public List<String> codesAmong(List<String> codes) {
        return getEntityManager()
                .createQuery("select code from Grave where code in :codes", String.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    @Override
    public Topic<?> topic() {
        return Topics.PARTICIPANTS;
    }

    @Override
    @Transactional
    public Optional<UUID> republishAfter(UUID after, int limit) {
        List<Grave> batch =
                find("announced and id > ?1 order by id", after).page(0, limit).list();
        batch.forEach(this::withdraw);
        return batch.isEmpty() ? Optional.empty() : Optional.of(batch.getLast().id());
    }

    private void withdraw(Grave grave) {
        publisher.withdraw(Topics.PARTICIPANTS, grave.id(), grave.version());
    }
}
