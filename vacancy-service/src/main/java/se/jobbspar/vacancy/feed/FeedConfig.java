package se.jobbspar.vacancy.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Which feeds are pulled. Where from is said here alone: no request can name an address. */
@ConfigMapping(prefix = "jobbspar.feed")
public interface FeedConfig {
    /**
     * By the name of the feed, where its JobStream is, for example {@code https://jobstream.api.jobtechdev.se}. None = nothing
     * is pulled.
     */
    Map<String, URI> sources();

    /** How often feeds are pulled, as {@code 10m}; {@code off} = only when an administrator asks. */
    String every();

    /** How much of time one request for changes covers: a longer one has a larger answer. */
    @WithDefault("6h")
    Duration slice();

    /**
     * How far before the position changes are asked for again. JobStream does not say in which zone it reads times, and a
     * change may be seen there some time after the time it bears; what is read twice changes nothing.
     */
    @WithDefault("3h")
    Duration overlap();

    /** After how long a silence all ads are read anew, instead of changes that the feed may not have kept. */
    @WithDefault("7d")
    Duration stale();

    /** How long one answer may take from first byte to last; all ads of Sweden (390 MB) took five minutes. */
    @WithDefault("20m")
    Duration answerTime();

    /** Most bytes of one answer. */
    @WithDefault("1000000000")
    long maxBytes();

    /** How long a process that pulls may fall silent before another takes its place. */
    @WithDefault("2m")
    Duration lease();
}
