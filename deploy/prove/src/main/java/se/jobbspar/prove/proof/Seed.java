package se.jobbspar.prove.proof;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Random;
import java.util.SplittableRandom;

/** What decides everything that is drawn in a round; the same seed draws the same again. */
public record Seed(long value) {
    /** Another one every day, the same for everybody on that day. */
    public static Seed ofToday(Clock clock) {
        return new Seed(LocalDate.now(clock).toEpochDay() * 1_000);
    }

    /** The seed of the round after this one's. */
    public Seed next() {
        return new Seed(value + 1);
    }

    /** @param strand names who draws, so that those who draw at the same time do not share a row of numbers */
    public Random random(String strand) {
        // Mixed first: neighbouring seeds of a Random draw much the same.
        return new Random(new SplittableRandom(value * 31 + strand.hashCode()).nextLong());
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
