package se.jobbspar.schedules.kafka;

import java.time.Instant;
import se.jobbspar.outbox.relay.OutboxRow;

/**
 * What stands at one offset of a log.
 *
 * @param epoch of the log when it was written
 * @param row what was sent; null = the mark at a transaction's end
 * @param damaged it fails its checksum
 */
public record Entry(long offset, int epoch, OutboxRow row, Transaction transaction, Instant at, boolean damaged) {
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

    Entry flipped() {
        return new Entry(offset, epoch, row, transaction, at, true);
    }
}
