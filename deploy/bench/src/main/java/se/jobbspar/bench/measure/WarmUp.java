package se.jobbspar.bench.measure;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleSupplier;

/** Code that is asked often is compiled meanwhile, and gets faster for a minute or two. */
public final class WarmUp {
    private static final int MOST_ROUNDS = 8;
    private static final int ROUNDS_WITHOUT_GAIN = 2;
    private static final double GAIN = 1.03;

    private WarmUp() {}

    /**
     * Lets all take turns until none of them has become faster for two rounds, or eight are over.
     *
     * @param turns each does something for a while, and tells how often a second
     * @param pause after each round: while all is busy the compilers starve, most of all that of whoever has most code
     */
    public static void untilFlat(List<DoubleSupplier> turns, Duration pause) {
        double[] best = new double[turns.size()];
        int withoutGain = 0;
        for (int round = 0; round < MOST_ROUNDS && withoutGain < ROUNDS_WITHOUT_GAIN; round++) {
            withoutGain++;
            for (int i = 0; i < best.length; i++) {
                double perSecond = turns.get(i).getAsDouble();
                if (perSecond > best[i] * GAIN) {
                    best[i] = perSecond;
                    withoutGain = 0;
                }
            }
            LockSupport.parkNanos(pause.toNanos());
        }
    }
}
