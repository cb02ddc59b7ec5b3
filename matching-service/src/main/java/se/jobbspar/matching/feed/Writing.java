package se.jobbspar.matching.feed;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import se.jobbspar.matching.feed.FeedState.CatchingUp;
import se.jobbspar.matching.feed.FeedState.Live;
import se.jobbspar.matching.feed.FeedState.Replacing;
import se.jobbspar.matching.feed.FeedState.Starting;
import se.jobbspar.matching.feed.generation.Position;
import se.jobbspar.matching.feed.generation.RebuildReason;
import se.jobbspar.matching.feed.generation.Served;
import se.jobbspar.matching.feed.generation.Stage.Filling;
import se.jobbspar.matching.feed.generation.Switchover;
import se.jobbspar.matching.feed.topic.FeedRecord;
import se.jobbspar.matching.index.FedIndex;

/** The writing side of a feed: what it applies, and when that is refreshed, committed and begins to answer. */
final class Writing<I extends FedIndex> implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Writing.class);
    private final FeedDesign<I> design;
    private final FeedConfig config;
    private final SideEffects effects;
    private final FeedProgress progress;
    private final Applying<I> applying;
    private final Rhythm rhythm;
    private final Switchover<I> indexes;
    private Position reached;

    Writing(
            FeedDesign<I> design,
            FeedConfig config,
            SideEffects effects,
            Clock clock,
            FeedProgress progress,
            Served<I> served)
            throws IOException {
        this.design = design;
        this.config = config;
        this.effects = effects;
        this.progress = progress;
        this.applying = new Applying<>(design, effects, progress);
        this.rhythm = new Rhythm(config, clock.instant());
        this.indexes = new Switchover<>(config.home(), design, served);
        this.reached = indexes.writing().position();
        tell(reached);
    }

    private I index() {
        return indexes.writing().index();
    }

    /** Where the index being written stands; everything before it is applied, though perhaps not yet committed. */
    Position position() {
        return reached;
    }

    /** Begins a new generation; the old one goes on answering, or begins to, if it still may. */
    void rebuild(RebuildReason reason, Instant now) throws IOException {
        LOG.warnf("Feed %s rebuilds its index: %s", design.name(), reason.wire());
        indexes.rebuild(reason);
        reached = Position.NOWHERE;
        rhythm.committed(now);
        progress.enter(
                indexes.served().ready()
                        ? new Replacing(reason, now)
                        : new CatchingUp(indexes.writing().stage().reason()));
    }

    /** Called at every (re)connection, before the first record. */
    void catchUp(Map<String, String> topicIds, Instant now) {
        if (reached.topicIds().isEmpty()) {
            // Whatever is erased after this moment reaches us as a tombstone; whatever was before is no longer there.
            reached = new Position(topicIds, Map.of(), now);
        }
        if (progress.state() instanceof Starting) {
            progress.enter(new CatchingUp(indexes.writing().stage().reason()));
        }
    }

    void apply(List<FeedRecord> records, Instant now) throws IOException {
        ContinuedTraces traces = isLive() ? ContinuedTraces.of(records) : ContinuedTraces.NONE;
        try {
            for (FeedRecord record : records) {
                applying.apply(record, index());
            }
            rhythm.changed();
            if (isLive() || rhythm.refreshDue(now)) {
                index().refresh();
                rhythm.refreshed(now);
            }
        } finally {
            traces.end();
        }
    }

    boolean isLive() {
        return progress.state() instanceof Live;
    }

    /** Whether the index being written may answer: a recreated topic is empty at first, and its owner's refill takes a while. */
    boolean holdsEnough(Instant lastRecord, Instant now) throws IOException {
        if (!(progress.state() instanceof Replacing(RebuildReason reason, Instant since))
                || reason != RebuildReason.TOPIC_RECREATED
                || !now.isBefore(lastRecord.plus(config.settle()))
                || !now.isBefore(since.plus(config.refill()))) {
            return true;
        }
        index().refresh();
        // Who has been erased meanwhile is heard of too, and will never be in there.
        return index().heardOf() >= indexes.served().read(FedIndex::size);
    }

    /** The end offsets seen at start are passed: from here on this generation answers. */
    void arrive(Position here, Instant now) throws IOException {
        if (indexes.writing().stage() instanceof Filling(Optional<RebuildReason> reason)) {
            rhythm.changed();
            if (reason.filter(RebuildReason::tombstonesMissed).isPresent()) {
                effects.forgetAllBut(index()::knows);
            }
        }
        indexes.takeOver();
        progress.enter(new Live());
        commitIfDue(here, now);
        LOG.infof("Feed %s is live with %d documents", design.name(), index().size());
    }

    /** Commits when there is something new, or when the last commit is old. */
    void commitIfDue(Position here, Instant now) throws IOException {
        reached = here;
        tell(here);
        if (rhythm.commitDue(now) && commit()) {
            rhythm.committed(now);
        }
    }

    /**
     * Commits what the last check has vouched for. Waits with it while the side effects cannot be done, and while an older
     * index answers: people forgotten before that one is replaced could slip into a new list.
     */
    boolean commit() throws IOException {
        if (olderAnswers() || !effects.done()) {
            return false;
        }
        indexes.commit(reached);
        return true;
    }

    /** What is told is the position of the index that answers; a live one is refreshed with every record. */
    void tell(Position here) {
        if (!olderAnswers()) {
            progress.at(here);
        }
    }

    private boolean olderAnswers() {
        return progress.state() instanceof Replacing;
    }

    void tidyIfDue(Instant now, Duration tombstoneRetention) throws IOException {
        if (isLive() && rhythm.tidyDue(now)) {
            index().tidy(now.minus(tombstoneRetention));
            rhythm.tidied(now);
        }
    }

    @Override
    public void close() throws IOException {
        indexes.close();
    }
}
