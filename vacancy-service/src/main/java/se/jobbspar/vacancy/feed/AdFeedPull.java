package se.jobbspar.vacancy.feed;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import se.jobbspar.rest.Today;
import se.jobbspar.vacancy.intake.AdFlow;
import se.jobbspar.vacancy.opening.Ad;
import se.jobbspar.vacancy.opening.FeedVacancies;

/**
 * Pulls feeds. The position moves only when all before it is stored; what a pull that was cut off had stored is unchanged the
 * next time (ADR 6).
 */
@ApplicationScoped
public class AdFeedPull {
    private static final Logger LOG = Logger.getLogger(AdFeedPull.class);
    private static final int BATCH = 500;

    private final AdFeeds feeds;
    private final JobStream stream;
    private final AdFlow flow;
    private final FeedVacancies vacancies;
    private final FeedConfig config;
    private final Today today;

    AdFeedPull(AdFeeds feeds, JobStream stream, AdFlow flow, FeedVacancies vacancies, FeedConfig config, Today today) {
        this.feeds = feeds;
        this.stream = stream;
        this.flow = flow;
        this.vacancies = vacancies;
        this.config = config;
        this.today = today;
    }

    @Scheduled(
            identity = "ad-feeds",
            every = "${jobbspar.feed.every}",
            delayed = "30s",
            concurrentExecution = ConcurrentExecution.SKIP)
    void scheduled() {
        config.sources().keySet().forEach(this::pull);
    }

    /** Whether it was this process's turn. */
    boolean pull(String source) {
        Optional<FeedTurn> turn = feeds.begin(source);
        turn.ifPresent(this::pull);
        return turn.isPresent();
    }

    void pull(FeedTurn turn) {
        try {
            Instant now = today.instant();
            if (turn.position()
                    .filter(p -> p.isAfter(now.minus(config.stale())))
                    .isPresent()) {
                changes(turn, turn.position().get(), now);
            } else {
                all(turn, now);
            }
            feeds.end(turn, null);
        } catch (TurnLost lost) {
            LOG.infof("Another process pulls %s", turn.source());
        } catch (IOException | RuntimeException failed) {
            LOG.warnf("The pull of %s ended before its end: %s", turn.source(), failed);
            feeds.end(turn, failed.getClass().getSimpleName());
        }
    }

    /** What is open here and was not in a whole snapshot, not even as a row that is not taken, has ended while nobody listened. */
    private void all(FeedTurn turn, Instant now) throws IOException {
        Set<String> listed = new HashSet<>();
        AtomicInteger nameless = new AtomicInteger();
        take(turn, stream.snapshot(turn.source()), id -> id.ifPresentOrElse(listed::add, nameless::incrementAndGet));
        if (listed.isEmpty()) {
            throw new IOException("has no ads at all");
        }
        if (nameless.get() == 0) {
            end(turn, listed);
        } else {
            LOG.warnf(
                    "%d rows of all ads of %s name no ad, so what is open here and not among the others stays open",
                    nameless.get(), turn.source());
        }
        feeds.reach(turn, now);
    }

    /** At no time that the feed has told of: where it lists one again, however it dates that, it is open again. */
    private void end(FeedTurn turn, Set<String> listed) {
        List<String> open = vacancies.open(turn.source(), "", BATCH);
        while (!open.isEmpty()) {
            feeds.take(
                    turn,
                    open.stream()
                            .filter(id -> !listed.contains(id))
                            .<Ad>map(id -> new Ad.Removed(turn.source(), id, null))
                            .toList());
            open = vacancies.open(turn.source(), open.getLast(), BATCH);
        }
    }

    private void changes(FeedTurn turn, Instant position, Instant now) throws IOException {
        Instant from = position;
        while (from.isBefore(now)) {
            Instant end = from.plus(config.slice());
            Instant to = end.isBefore(now) ? end : now;
            take(turn, stream.changes(turn.source(), from.minus(config.overlap()), to), id -> {});
            feeds.reach(turn, to);
            from = to;
        }
    }

    private void take(FeedTurn turn, InputStream answer, Consumer<Optional<String>> named) throws IOException {
        flow.take(
                answer, turn.source(), named, (ads, dryRun) -> feeds.take(turn, ads), some -> feeds.count(turn, some));
    }
}
