package se.jobbspar.matching.matchlist;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How much work with lists is taken on at a time, and how long they are kept. */
@ConfigMapping(prefix = "jobbspar.match-lists")
public interface MatchListConfig {
    /**
     * Lists in the making at once. They share the cores, so this bounds how long each takes: at some 30 ms of one core a list,
     * 32 on two cores are half a second, and one second is the goal. More would only make everybody wait.
     */
    @WithDefault("32")
    int atOnce();

    /** Requests that wait at once for the version they name. Each holds a thread that does nothing else, of some two hundred. */
    @WithDefault("32")
    int waiting();

    /** Longest wait for a version. A write is searchable within some tenths of a second; who waits longer is told to come back. */
    @WithDefault("1s")
    Duration longestWait();

    /**
     * How long a list is kept after it was made: as long as what is decided about its hits. What was right about people two
     * years ago is no ground for anything, and data about people are kept no longer than they serve.
     */
    @WithDefault("730d")
    Duration kept();

    /** Reference of the decision by which the municipality disposes of lists that old, written beside what was disposed of. */
    Optional<String> disposalDecision();
}
