package se.jobbspar.prove;

import java.time.Duration;

/**
 * How much of each part is tried: no round begins when either is used up.
 *
 * @param rounds at most so many
 * @param time at most for so long, but for the round that has begun
 */
public record Budget(int rounds, Duration time) {
    public static Budget ofRounds(int rounds) {
        return new Budget(rounds, Duration.ofDays(7));
    }

    public static Budget ofTime(Duration time) {
        return new Budget(Integer.MAX_VALUE, time);
    }

    boolean allows(int rounds, Duration time) {
        return rounds < this.rounds && time.compareTo(this.time) < 0;
    }
}
