package se.jobbspar.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleSupplier;

/** Code that is asked often is compiled meanwhile, and gets faster for a minute or two. */
public final class WarmUp {
    private static final int MOST_ROUNDS = 16;
    private static final int ROUNDS_WITHOUT_GAIN = 3;
    private static final double GAIN = 1.03;

    private final DoubleSupplier turn;
    private double best;
    private int withoutGain;

    private WarmUp(DoubleSupplier turn) {
        this.turn = turn;
    }

    /**
     * Lets all take turns. Whoever has not become faster for three rounds is warm and takes no more; all are after sixteen.
     *
     * @param turns each does something for a while, and tells how often a second
     * @param pause after each round: while all is busy the compilers starve, most of all that of whoever has most code
     */
    public static void untilFlat(List<DoubleSupplier> turns, Duration pause) {
        List<WarmUp> cold = new ArrayList<>(turns.stream().map(WarmUp::new).toList());
        for (int round = 0; round < MOST_ROUNDS && !cold.isEmpty(); round++) {
            cold.removeIf(WarmUp::isWarmAfterTurn);
            LockSupport.parkNanos(pause.toNanos());
        }
    }

    private boolean isWarmAfterTurn() {
        double perSecond = turn.getAsDouble();
        withoutGain++;
        if (perSecond > best * GAIN) {
            best = perSecond;
            withoutGain = 0;
        }
        return withoutGain >= ROUNDS_WITHOUT_GAIN;
    }
}
