package se.jobbspar.bench.measure;

import java.io.IOException;

/** Adds up the time that a thing takes, done once or many times. */
public final class Stopwatch {
    private static final double NANOS = 1e9;

    private long nanos;

    /** What is timed. */
    @FunctionalInterface
    public interface Work {
        void run() throws IOException;
    }

    public void time(Work work) throws IOException {
        long begun = System.nanoTime();
        work.run();
        nanos += System.nanoTime() - begun;
    }

    public double seconds() {
        return nanos / NANOS;
    }

    /** @param count how many were done in the time so far */
    public double perSecond(long count) {
        return count / seconds();
    }
}
