package se.jobbspar.matching.live;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import se.jobbspar.matching.feed.Feed;
import se.jobbspar.matching.feed.FeedProgress;

/** Ready when all indexes answer and none is too far behind; each may be rebuilding behind an older one that still may. */
@Readiness
@Singleton
public class FeedsReady implements HealthCheck {
    private final LiveFeeds feeds;

    FeedsReady(LiveFeeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("feeds").status(feeds.all().stream().allMatch(Feed::answers));
        feeds.all().forEach(feed -> answer.withData(feed.name(), says(feed.progress())));
        return answer.build();
    }

    private static String says(FeedProgress progress) {
        return progress.state().wire()
                + progress.reason().map(why -> ": " + why).orElse("") + ", " + progress.lag() + " changes behind";
    }
}
