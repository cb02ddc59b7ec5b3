package se.jobbspar.schedules.play;

import java.nio.file.Path;
import java.time.Duration;
import se.jobbspar.matching.feed.FeedConfig;

/** As the service is set up, where time does not matter to a schedule. */
record QuickConfig(Path home) implements FeedConfig {
    @Override
    public Duration commitEvery() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Duration commitIdle() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Duration poll() {
        return Duration.ofMillis(250);
    }

    @Override
    public Duration refreshEvery() {
        return Duration.ofMillis(10);
    }

    @Override
    public Duration refreshWhileCatchingUp() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration settle() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Duration refill() {
        return Duration.ofMinutes(10);
    }

    @Override
    public Duration tidyEvery() {
        return Duration.ofHours(12);
    }

    @Override
    public long maxLag() {
        return 100_000;
    }

    @Override
    public Duration retry() {
        return Duration.ofSeconds(1);
    }
}
