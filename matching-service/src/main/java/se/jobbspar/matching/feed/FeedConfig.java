package se.jobbspar.matching.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** How the feeds read and write. */
@ConfigMapping(prefix = "jobbspar.feed")
public interface FeedConfig {
    /** Directory of the indexes. May be deleted while the service is down; it is then rebuilt from Kafka. */
    @WithDefault("data/index")
    Path home();

    /** Time between commits while records arrive. Longer costs more replay after a crash, shorter more disk writes. */
    @WithDefault("5s")
    Duration commitEvery();

    /** Time between commits while nothing arrives, so that the position's age stays small. */
    @WithDefault("1m")
    Duration commitIdle();

    /** Longest wait of one poll. Records end the wait at once; this bounds how late a stop or a commit may come. */
    @WithDefault("250ms")
    Duration poll();

    /** Shortest time between refreshes when live: records that come closer together share one, which costs more than they do. One that takes long is followed by a longer rest. */
    @WithDefault("10ms")
    Duration refreshEvery();

    /** Longest time between refreshes while catching up; when live every poll that brought records refreshes. */
    @WithDefault("1s")
    Duration refreshWhileCatchingUp();

    /** Quiet time after which a recreated topic counts as refilled although it holds less than the old index did. */
    @WithDefault("1m")
    Duration settle();

    /**
     * Longest time the old index answers while a recreated topic is refilled, counted from the discovery. Until then searches
     * miss what the new topic says, erasures too; a new index that takes over sooner may not hold everybody yet.
     */
    @WithDefault("10m")
    Duration refill();

    /** Time between two rounds of dropping old graves and the bytes of deleted documents. The law's delay, so at most 24 h. */
    @WithDefault("12h")
    Duration tidyEvery();

    /**
     * Records behind from which on the index does not answer: what it says would be too old, erasures included. Bringing a county's
     * ads or a large municipality's people in stays well below, since records are applied about as fast as they are sent; publishing
     * a million people again does not, and takes the index out until it has caught up. Lower is fresher, higher answers longer.
     */
    @WithDefault("100000")
    long maxLag();

    /** Pause before trying again when Kafka or the database is away, a topic is missing or the index cannot be written. */
    @WithDefault("1s")
    Duration retry();
}
