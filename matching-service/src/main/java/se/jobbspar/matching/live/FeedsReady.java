package se.jobbspar.matching.live;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready when both indexes answer; each may be rebuilding behind an older one that still may. */
@Readiness
@Singleton
public class FeedsReady implements HealthCheck {
    private final LiveFeeds feeds;

    FeedsReady(LiveFeeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("feeds")
                .status(feeds.all().stream().allMatch(feed -> feed.served().ready()));
        feeds.all().forEach(f -> answer.withData(f.name(), f.progress().state().wire()));
        return answer.build();
    }
}
