package se.jobbspar.matching.feed.generation;

import java.util.Locale;
import java.util.Optional;

/** Why an index is built anew from the start of its topics. */
public enum RebuildReason {
    /** The topic has another id: somebody deleted it, or the whole cluster, and it is being refilled. */
    TOPIC_RECREATED(true, false, true),
    /** The feed follows other topics than the index has read: a kind of demand has come, or is gone. */
    TOPICS_CHANGED(true, false, false),
    /** The log ends before what was read of it, or before the end that is still to be reached, or was written anew from there on: its owner will fill it again. */
    LOG_CUT_SHORT(true, false, true),
    /** The next offset is no longer in the topic. */
    OFFSET_OUT_OF_RANGE(true, true, true),
    /** Tombstones written since the last commit may have been compacted away, so somebody erased may still be in here. */
    COMMIT_TOO_OLD(false, true, false),
    /** Both a topic that was recreated or cut short and a commit that is too old: the feed was away for longer than tombstones are kept. */
    LOST_WHILE_AWAY(false, true, true),
    /** The files fail their checksums. */
    INDEX_DAMAGED(false, false, false);

    private final boolean oldMayServe;
    private final boolean tombstonesMissed;
    private final boolean awaitsRefill;

    RebuildReason(boolean oldMayServe, boolean tombstonesMissed, boolean awaitsRefill) {
        this.oldMayServe = oldMayServe;
        this.tombstonesMissed = tombstonesMissed;
        this.awaitsRefill = awaitsRefill;
    }

    /** Whether the old index may answer while the new one is built. */
    public boolean oldMayServe() {
        return oldMayServe;
    }

    /** Whether an erasure may have passed unseen, so that recorded lists have to be compared with the new index. */
    public boolean tombstonesMissed() {
        return tombstonesMissed;
    }

    /** Whether the topic lacks records until its owner has published them again. */
    public boolean awaitsRefill() {
        return awaitsRefill;
    }

    /** Both as one: tombstones that were missed stay missed, and a refill is awaited whatever else comes to pass. */
    public RebuildReason and(Optional<RebuildReason> another) {
        return another.map(this::and).orElse(this);
    }

    private RebuildReason and(RebuildReason other) {
        boolean missed = tombstonesMissed || other.tombstonesMissed;
        boolean awaits = awaitsRefill || other.awaitsRefill;
        if (missed == tombstonesMissed && awaits == awaitsRefill) {
            return this;
        }
        if (!missed) {
            return other;
        }
        return awaits ? LOST_WHILE_AWAY : COMMIT_TOO_OLD;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
