package se.jobbspar.vacancy.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import se.jobbspar.intake.ImportResult;

/** How far one feed is pulled, and by whom: one process at a time holds it, for as long as it is heard of. */
@Entity
@Table(name = "ad_feed")
public class AdFeed {
    @Id
    private String source;

    /** Until when all changes are here; null = nothing is, or not all. */
    private Instant position;

    private UUID puller;
    private Instant heldUntil;
    private Instant began;
    private Instant ended;
    private long received;
    private long created;
    private long updated;
    private long unchanged;
    private long rejected;
    private String problem;

    protected AdFeed() {}

    AdFeed(String source) {
        this.source = source;
    }

    /** Whether nobody pulls it, or somebody who has not been heard of for too long. */
    boolean isFree(Instant now) {
        return puller == null || heldUntil.isBefore(now);
    }

    boolean isHeldBy(UUID who) {
        return who.equals(puller);
    }

    void begin(UUID who, Instant now, Duration lease) {
        puller = who;
        began = now;
        ended = null;
        problem = null;
        received = 0;
        created = 0;
        updated = 0;
        unchanged = 0;
        rejected = 0;
        renew(now, lease);
    }

    void renew(Instant now, Duration lease) {
        heldUntil = now.plus(lease);
    }

    void count(ImportResult some) {
        received += some.received();
        created += some.created();
        updated += some.updated();
        unchanged += some.unchanged();
        rejected += some.rejected();
    }

    void reach(Instant reached) {
        position = reached;
    }

    /** @param why null = all went well */
    void end(Instant now, String why) {
        puller = null;
        heldUntil = null;
        ended = now;
        problem = why;
    }

    String source() {
        return source;
    }

    Instant position() {
        return position;
    }

    AdFeedResponse.Run run() {
        return began == null
                ? null
                : new AdFeedResponse.Run(
                        began,
                        ended,
                        problem,
                        new AdFeedResponse.Counts(received, created, updated, unchanged, rejected));
    }
}
