package se.jobbspar.bench.measure;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleSupplier;

/** Code that is asked often is compiled meanwhile, and gets faster for a minute or two. */
public final class WarmUp {
    private static final int MOST_ROUNDS = 20;
    private static final int ROUNDS_WITHOUT_GAIN = 2;
    private static final double GAIN = 1.03;

    private final String name;
    private final DoubleSupplier turn;
    private double best;
    /** The last round in which it has become faster. */
    private int gained;

    private WarmUp(String name, DoubleSupplier turn) {
        this.name = name;
        this.turn = turn;
    }

    /**
     * Lets all take turns until none of them has become faster for two rounds, or twenty are over.
     *
     * @param turns by name; each does something for a while, and tells how often a second
     * @param pause after each round: while all is busy the compilers starve, most of all that of whoever has most code
     * @return how often a second each did it at best, and in which round it became faster for the last time
     */
    public static List<Figure> untilFlat(Map<String, DoubleSupplier> turns, Duration pause) {
        List<WarmUp> all = turns.entrySet().stream()
                .map(one -> new WarmUp(one.getKey(), one.getValue()))
                .toList();
        for (int round = 1; round <= MOST_ROUNDS && !flat(all, round); round++) {
            for (WarmUp one : all) {
                one.take(round);
            }
            LockSupport.parkNanos(pause.toNanos());
        }
        return all.stream()
                .map(one -> Figure.rate(one.name, one.gained, one.best))
                .toList();
    }

    private static boolean flat(List<WarmUp> all, int round) {
        return all.stream().allMatch(one -> one.gained > 0 && round - one.gained > ROUNDS_WITHOUT_GAIN);
    }

    private void take(int round) {
        double perSecond = turn.getAsDouble();
        if (perSecond > best * GAIN) {
            best = perSecond;
            gained = round;
        }
    }
}
