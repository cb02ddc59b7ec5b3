package se.jobbspar.matching.feed;

import java.io.IOException;
import org.apache.lucene.store.AlreadyClosedException;
import org.jboss.logging.Logger;
import se.jobbspar.matching.feed.parked.ParkedRecord;
import se.jobbspar.matching.feed.topic.FeedRecord;
import se.jobbspar.matching.feed.topic.UndecodableRecord;
import se.jobbspar.matching.index.FedIndex;

/** Applies records to an index, or parks them; only trouble with the index itself gets through. */
final class Applying<I extends FedIndex> {
    private static final Logger LOG = Logger.getLogger(Applying.class);
    private final FeedDesign<I> design;
    private final SideEffects effects;
    private final FeedProgress progress;

    Applying(FeedDesign<I> design, SideEffects effects, FeedProgress progress) {
        this.design = design;
        this.effects = effects;
        this.progress = progress;
    }

    void apply(FeedRecord record, I index) throws IOException {
        try {
            design.decode(record).applyTo(index, effects);
        } catch (UndecodableRecord e) {
            park(record, e.getMessage());
        } catch (AlreadyClosedException e) {
            throw e;
        } catch (RuntimeException e) {
            // The message may repeat the record, so only the kind of failure is logged, and nothing of it kept.
            LOG.warnf(
                    "A snapshot that can be read cannot be indexed: %s",
                    e.getClass().getSimpleName());
            park(record, "the snapshot cannot be indexed");
        }
    }

    private void park(FeedRecord record, String reason) {
        LOG.warnf("Parked %s-%d@%d: %s", record.topic(), record.partition(), record.offset(), reason);
        progress.parkedOne();
        effects.park(new ParkedRecord(record.topic(), record.partition(), record.offset(), reason, record.time()));
    }
}
