package se.jobbspar.participant.erasure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The graves. Dug in the transaction that empties the person's row, and never emptied themselves. */
@ApplicationScoped
public class Graves implements PanacheRepositoryBase<Grave, UUID> {
    private final Clock clock;

    public Graves(Clock clock) {
        this.clock = clock;
    }

    /** @param announced whether the topic has ever held the person */
    public void dig(UUID id, String code, long version, boolean announced, Decision decision) {
        persist(new Grave(id, code, version, announced, decision, clock.instant()));
        flush();
    }

    /** Whether the code belonged to somebody who is erased. */
    public boolean holdsCode(String code) {
        return count("code", code) > 0;
    }

    /** The withdrawals of those the topic has held, in id order. */
    public List<Tombstone> announcedAfter(UUID after, int limit) {
        return find("announced and id > ?1 order by id", after).page(0, limit).stream()
                .map(g -> new Tombstone(g.id(), g.version()))
                .toList();
    }
}
