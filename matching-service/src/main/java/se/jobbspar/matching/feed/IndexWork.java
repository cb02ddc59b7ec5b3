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
import se.jobbspar.matching.index.FedIndex;

/** The writing side of a feed: the generation being written, and when it refreshes, commits and begins to answer. */
final class IndexWork<I extends FedIndex> implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(IndexWork.class);
    private final FeedDesign<I> design;
    private final FeedConfig config;
    private final FeedProgress progress;
    private final Served<I> served;
    private final Debts debts;
    private final Generations<I> generations;
    private Generation<I> writing;
    private Position reached;
    private boolean live;
    private boolean dirty;
    private Instant refreshed = Instant.EPOCH;
    private Instant committed;
    private Instant begun;
    // The first round comes at once, because a process may be restarted more often than the interval.
    private Instant tidied = Instant.EPOCH;

    IndexWork(
            FeedDesign<I> design,
            FeedConfig config,
            Aftermath aftermath,
            Clock clock,
            FeedProgress progress,
            Served<I> served)
            throws IOException {
        this.design = design;
        this.config = config;
        this.progress = progress;
        this.served = served;
        this.debts = new Debts(aftermath, progress);
        this.generations = new Generations<>(config.home(), design);
        this.writing = generations.openBest();
        this.reached = writing.position();
        this.committed = clock.instant();
        this.begun = committed;
        tell(reached);
    }

    /** Where the index being written stands; everything before it is applied, though perhaps not yet committed. */
    Position position() {
        return reached;
    }

    boolean live() {
        return live;
    }

    /** Begins a new generation; the old one goes on answering, or begins to, if it still may. */
    void rebuild(RebuildReason reason, Instant now) throws IOException {
        LOG.warnf("Feed %s rebuilds its index: %s", design.name(), reason.wire());
        I old = writing.index();
        if (!reason.oldMayServe()) {
            close(served.switchTo(null));
        } else if (writing.complete() && !served.ready()) {
            old.refresh();
            served.switchTo(old);
        }
        if (!served.holds(old)) {
            close(old);
        }
        writing = generations.begin(Optional.of(reason));
        begun = now;
        reached = Position.NOWHERE;
        live = false;
        dirty = false;
    }

    /** Called at every (re)connection, before the first record. */
    void catchUp(Map<String, String> topicIds, Instant now) {
        if (reached.topicIds().isEmpty()) {
            // Whatever is erased after this moment reaches us as a tombstone; whatever was before is no longer there.
            reached = new Position(topicIds, Map.of(), now);
        }
        if (!live) {
            progress.enter(new CatchingUp(writing.reason().filter(r -> !writing.complete())));
        }
    }

    void apply(List<FeedRecord> records, Instant now) throws IOException {
        for (FeedRecord record : records) {
            debts.applying(record, design, writing.index());
        }
        dirty = true;
        if (live || refreshed.plus(config.refreshWhileCatchingUp()).isBefore(now)) {
            writing.index().refresh();
            refreshed = now;
        }
    }

    /** Whether a rebuilt index may replace the one that answers. */
    boolean holdsEnough(Instant lastRecord, Instant now) throws IOException {
        boolean refilling = !writing.complete()
                && writing.reason().equals(Optional.of(RebuildReason.TOPIC_RECREATED))
                && served.ready();
        // A recreated topic is empty at first; its owner refills it from the database, which takes a while.
        if (!refilling
                || !now.isBefore(lastRecord.plus(config.settle()))
                || !now.isBefore(begun.plus(config.refill()))) {
            return true;
        }
        // Who has been erased meanwhile is heard of too, and will never be in there.
        writing.index().refresh();
        return writing.index().heardOf() >= served.read(FedIndex::size);
    }

    /** The end offsets seen at start are passed: from here on this generation answers. */
    void arrive(Position here, Instant now) throws IOException {
        writing.index().refresh();
        boolean first = !writing.complete();
        if (first && writing.reason().map(RebuildReason::tombstonesMissed).orElse(false)) {
            debts.reconcile(writing.index()::knows);
        }
        writing.completed();
        I before = served.switchTo(writing.index());
        if (before != writing.index()) {
            close(before);
        }
        live = true;
        dirty |= first;
        progress.enter(new Live());
        commitIfDue(here, now);
        LOG.infof(
                "Feed %s is live with %d documents",
                design.name(), writing.index().size());
    }

    /**
     * Commits when there is something new, or when the last commit is old. Waits with it while the database is away,
     * and while an older index answers: people forgotten before that one is replaced could slip into a new list.
     */
    void commitIfDue(Position here, Instant now) throws IOException {
        reached = here;
        tell(here);
        boolean due = dirty || !now.isBefore(committed.plus(config.commitIdle()));
        if (due && alone() && debts.settled()) {
            writing.commit(here);
            committed = now;
            dirty = false;
            if (writing.complete()) {
                generations.keepOnly(writing.directory());
            }
        }
    }

    /** What is told is the position of the index that answers; a live one is refreshed with every record. */
    void tell(Position here) {
        if (alone()) {
            progress.at(here);
        }
    }

    /** Whether no older index answers. */
    private boolean alone() {
        return live || !served.ready();
    }

    void tidyIfDue(Instant now, Duration tombstoneRetention) throws IOException {
        if (live && tidied.plus(config.tidyEvery()).isBefore(now)) {
            writing.index().tidy(now.minus(tombstoneRetention));
            tidied = now;
            dirty = true;
        }
    }

    /** A last commit at an orderly end, of what the last check has vouched for. */
    void finish() throws IOException {
        if (alone() && debts.settled()) {
            writing.commit(reached);
        }
    }

    @Override
    public void close() throws IOException {
        I answering = served.switchTo(null);
        close(answering);
        if (answering != writing.index()) {
            close(writing.index());
        }
    }

    private void close(I index) throws IOException {
        if (index != null) {
            index.close();
        }
    }
}
