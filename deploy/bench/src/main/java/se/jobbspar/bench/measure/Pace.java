package se.jobbspar.bench.measure;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/** A rate that is kept whether what was begun before has ended or not. */
public final class Pace {
    private Pace() {}

    /** @param step begins something and returns at once; told when it was to be begun, on the clock of {@link System#nanoTime} */
    public static void keep(double perSecond, Duration time, LongConsumer step) {
        long between = (long) (1e9 / perSecond);
        long begun = System.nanoTime();
        for (long meant = begun; meant - begun < time.toNanos(); meant += between) {
            LockSupport.parkNanos(meant - System.nanoTime());
            step.accept(meant);
        }
    }
}
