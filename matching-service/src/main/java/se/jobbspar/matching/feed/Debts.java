package se.jobbspar.matching.feed;

import java.io.IOException;
import org.apache.lucene.store.AlreadyClosedException;
import org.jboss.logging.Logger;
import se.jobbspar.matching.index.FedIndex;

/** Applies records and keeps what they leave to be done in the database, so that a position never runs ahead of it. */
final class Debts {
    private static final Logger LOG = Logger.getLogger(Debts.class);
    private final Aftermath aftermath;
    private final FeedProgress progress;
    private Aftermath.KnownPeople toCompare;

    Debts(Aftermath aftermath, FeedProgress progress) {
        this.aftermath = aftermath;
        this.progress = progress;
    }

    /** Applies one record, or parks it; only trouble with the index itself gets through. */
    <I extends FedIndex> void applying(FeedRecord record, FeedDesign<I> design, I index) throws IOException {
        try {
            design.decode(record).applyTo(index, aftermath);
        } catch (UndecodableRecord e) {
            park(record, e.getMessage());
        } catch (AlreadyClosedException e) {
            throw e;
        } catch (RuntimeException e) {
            // The message may repeat the record, so only the kind of failure is kept.
            park(record, "not applicable: " + e.getClass().getSimpleName());
        }
    }

    private void park(FeedRecord record, String reason) {
        LOG.warnf("Parked %s-%d@%d: %s", record.topic(), record.partition(), record.offset(), reason);
        progress.parkedOne();
        aftermath.park(new ParkedRecord(record.topic(), record.partition(), record.offset(), reason, record.time()));
    }

    void reconcile(Aftermath.KnownPeople known) {
        toCompare = known;
    }

    /** Pays what is owed; false when the database is away, and then the position must not be committed. */
    boolean settled() throws IOException {
        try {
            if (toCompare != null) {
                aftermath.reconcile(toCompare);
                toCompare = null;
            }
            aftermath.settle();
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("The position waits for the database: %s", e.getClass().getSimpleName());
            return false;
        }
    }
}
