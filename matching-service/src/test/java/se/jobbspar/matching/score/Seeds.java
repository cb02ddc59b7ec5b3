package se.jobbspar.matching.score;

import java.util.Random;
import java.util.stream.LongStream;

/** Seeds of random people and demands: the same ones every time, and the failing one is in the test's name. */
public final class Seeds {
    private Seeds() {}

    public static LongStream few() {
        return of(25);
    }

    public static LongStream many() {
        return of(400);
    }

    private static LongStream of(int size) {
        return new Random(1880).longs(size);
    }
}
