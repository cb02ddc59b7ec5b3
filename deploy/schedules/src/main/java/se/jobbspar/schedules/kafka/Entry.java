package se.jobbspar.schedules.kafka;

import java.time.Instant;
import se.jobbspar.outbox.relay.OutboxRow;

/**
 * What stands at one offset of a log.
 *
 * @param epoch of the log when it was written
 * @param row what was sent; null = the mark at a transaction's end
 * @param keptUntil a tombstone's time, which begins with the first compaction that meets it; null before
 * @param damaged it fails its checksum
 */
public record Entry(
        long offset, int epoch, OutboxRow row, Transaction transaction, Instant keptUntil, boolean damaged) {
    boolean isCommitted() {
        return transaction.state == Transaction.State.COMMITTED;
    }

    /** A record that readers get. */
    public boolean isRecord() {
        return row != null && isCommitted();
    }

    public boolean isTombstone() {
        return row.value() == null;
    }

    boolean isKeptAt(Instant now) {
        return keptUntil == null || !keptUntil.isBefore(now);
    }

    /** As a compaction leaves it that meets it for the first time. */
    Entry keptUntil(Instant end) {
        return new Entry(offset, epoch, row, transaction, keptUntil == null ? end : keptUntil, damaged);
    }

    Entry flipped() {
        return new Entry(offset, epoch, row, transaction, keptUntil, true);
    }
}
