package se.jobbspar.matching.feed;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import se.jobbspar.matching.feed.FeedState.CatchingUp;
import se.jobbspar.matching.feed.FeedState.Halted;
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
    private final Clock clock;
    private final FeedProgress progress;
    private final Applying<I> applying;
    private final Rhythm rhythm;
    private final Switchover<I> indexes;
    private final FeedMemory memory;
    private Optional<FeedMemory.Reached> remembered;
    private Refilled refilled;
    private Position reached;

    /** Opens the best index there is; an {@link IOException} when the disk is full, or another process has it. */
    Writing(
            FeedDesign<I> design,
            FeedConfig config,
            SideEffects effects,
            Clock clock,
            FeedProgress progress,
            Served<I> served,
            FeedMemory memory)
            throws IOException {
        this.design = design;
        this.config = config;
        this.effects = effects;
        this.clock = clock;
        this.progress = progress;
        this.applying = new Applying<>(design, effects, progress);
        this.rhythm = new Rhythm(config, clock.instant());
        this.memory = memory;
        this.remembered = memory.of(design.name());
        effects.startOver();
        this.indexes = new Switchover<>(config.home(), design, served);
        this.refilled = new Refilled(indexes.writing().stage().reason(), clock.instant(), documentsRemembered());
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

    /** Where the index stands, and where it is remembered to have stood if that is further. */
    List<Position> known() {
        return Stream.concat(
                        Stream.of(reached),
                        remembered.map(FeedMemory.Reached::position).filter(p -> p.isAfter(reached)).stream())
                .toList();
    }

    private int documentsRemembered() {
        return remembered.map(FeedMemory.Reached::documents).orElse(0);
    }

    /** Begins a new generation; the old one goes on answering, or begins to, if it still may. */
    void rebuild(RebuildReason trouble, Instant now) throws IOException {
        RebuildReason reason = trouble.and(indexes.writing().stage().reason());
        LOG.warnf("Feed %s rebuilds its index: %s, told as %s", design.name(), trouble.wire(), reason.wire());
        progress.rebuild();
        // An older copy of the index may hold people who are erased.
        indexes.rebuild(reason, trouble.oldMayServe() && reason.oldMayServe() && known().size() == 1);
        int answering = indexes.served().ready() ? indexes.served().read(FedIndex::size) : 0;
        refilled = new Refilled(Optional.of(reason), now, Math.max(answering, documentsRemembered()));
        // This rebuild is the answer to what is remembered; a restart before it has ended asks again.
        remembered = remembered.map(r -> new FeedMemory.Reached(Position.NOWHERE, r.documents()));
        reached = Position.NOWHERE;
        rhythm.committed(now);
        progress.enter(
                indexes.served().ready()
                        ? new Replacing(reason)
                        : new CatchingUp(indexes.writing().stage().reason()));
    }

    /** Called at every (re)connection, before the first record. */
    void catchUp(Map<String, String> topicIds, Instant now) {
        if (reached.topicIds().isEmpty()) {
            // Whatever is erased after this moment reaches us as a tombstone; whatever was before is no longer there.
            reached = new Position(topicIds, Map.of(), now);
        }
        Optional<RebuildReason> reason = indexes.writing().stage().reason();
        if (progress.state() instanceof Starting || progress.state() instanceof Halted && reason.isPresent()) {
            progress.enter(new CatchingUp(reason));
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
                rhythm.refreshed(now, clock.instant());
                // Before the side effects: what the index shows does not wait for the database.
                progress.refreshed();
            }
            if (isLive()) {
                progress.enter(live());
                // From the refresh on no new list can hold the erased, so they leave the recorded ones now and not at
                // the commit.
                effects.done();
            }
        } finally {
            traces.end();
        }
    }

    /** How long to let records gather before the next are read. */
    Duration rest(Instant now) {
        return isLive() ? rhythm.untilNextRefresh(now) : Duration.ZERO;
    }

    boolean isLive() {
        return progress.state() instanceof Live;
    }

    /** Whether the index being written may answer: a topic that lost its records is not whole before its owner has refilled it. */
    boolean holdsEnough(Instant lastRecord, Instant now) throws IOException {
        return refilled.isOver(index(), config, lastRecord, now);
    }

    private Live live() throws IOException {
        Optional<String> shortfall = refilled.shortfall(index());
        if (shortfall.isEmpty()) {
            refilled = Refilled.NOTHING_LOST;
        }
        return new Live(shortfall);
    }

    /** Does nothing unless a search has met damage in the index that answers. */
    void requireSound() throws IOException {
        indexes.served().requireSound();
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
        Live live = live();
        live.shortfall().ifPresent(missing -> LOG.warnf("Feed %s waits no longer and %s", design.name(), missing));
        progress.enter(live);
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
        if (isLive()) {
            remember(new FeedMemory.Reached(reached, index().size()));
        }
        return true;
    }

    /** What is not remembered in time only makes a loss show later. */
    private void remember(FeedMemory.Reached now) {
        try {
            memory.remember(design.name(), now);
            remembered = Optional.of(now);
        } catch (FeedMemory.Away e) {
            LOG.warnf("Feed %s is not remembered: the database is away", design.name());
        }
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
            index().requireSound();
            index().tidy(now.minus(tombstoneRetention));
            rhythm.tidied(now);
        }
    }

    @Override
    public void close() throws IOException {
        indexes.close();
    }
}
