package se.jobbspar.matching.live;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import se.jobbspar.matching.feed.FeedState;

/** Not live once a feed has stopped, which only a restart mends. */
@Liveness
@Singleton
public class FeedsLive implements HealthCheck {
    private final LiveFeeds feeds;

    FeedsLive(LiveFeeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public HealthCheckResponse call() {
        boolean running = feeds.all().stream().noneMatch(f -> f.progress().state() instanceof FeedState.Stopped);
        return HealthCheckResponse.named("feed threads").status(running).build();
    }
}
