package se.jobbspar.vacancy.feed;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Pulls that an administrator asks for, in the background: all ads of a feed take minutes. */
@ApplicationScoped
public class AdFeedPulls {
    private final AdFeeds feeds;
    private final AdFeedPull pull;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("ad-feeds").daemon().factory());

    AdFeedPulls(AdFeeds feeds, AdFeedPull pull) {
        this.feeds = feeds;
        this.pull = pull;
    }

    /** Whether it has begun; not while somebody pulls the feed. */
    boolean start(String source) {
        Optional<FeedTurn> turn = feeds.begin(source);
        turn.ifPresent(own -> executor.execute(() -> pull.pull(own)));
        return turn.isPresent();
    }

    void stop(@Observes ShutdownEvent event) {
        executor.shutdownNow();
    }
}
