package se.jobbspar.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** How much is measured. */
enum Size {
    /** Whether all of it runs; no figure of it is worth reading. */
    SMOKE("smoke", 200, Duration.ofMillis(200), Duration.ofSeconds(2)),
    THOUSAND("1k", 1_000),
    TEN_THOUSAND("10k", 10_000),
    HUNDRED_THOUSAND("100k", 100_000),
    MILLION("1m", 1_000_000, Duration.ofSeconds(3), Duration.ofSeconds(20));

    private final String word;
    private final int people;
    private final Duration turn;
    private final Duration inProcess;

    Size(String word, int people) {
        this(word, people, Duration.ofMillis(1500), Duration.ofSeconds(10));
    }

    Size(String word, int people, Duration turn, Duration inProcess) {
        this.word = word;
        this.people = people;
        this.turn = turn;
        this.inProcess = inProcess;
    }

    /** Empty for a word that is none. */
    static Optional<Size> of(String word) {
        return Arrays.stream(values()).filter(size -> size.word.equals(word)).findFirst();
    }

    /** All words, as a usage line has them. */
    static String words() {
        return Arrays.stream(values()).map(size -> size.word).collect(Collectors.joining("|"));
    }

    int people() {
        return people;
    }

    /** How long a server is asked in one of its turns. */
    Duration turn() {
        return turn;
    }

    /** How many answers are timed one after the other where nobody takes turns. */
    int followed() {
        return this == SMOKE ? 20 : 200;
    }

    /** How long the engines take turns in this process. */
    Duration inProcess() {
        return inProcess;
    }

    /** How long a run may take: far more than on two idle cores. */
    Duration longest() {
        return Duration.ofMinutes(this == MILLION ? 120 : 30);
    }
}
