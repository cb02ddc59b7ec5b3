package se.jobbspar.bench.measure;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** What goes on beside something else, on a thread of its own: the common pool's few are those on which answers of HTTP come. */
public final class Beside {
    private Beside() {}

    public static CompletableFuture<Void> run(Runnable work) {
        return CompletableFuture.runAsync(work, Beside::start);
    }

    /**
     * How often so many have done it, each again as soon as it is done.
     *
     * @param work tells whether it counts
     */
    public static long count(int many, Duration time, BooleanSupplier work) {
        long begun = System.nanoTime();
        LongAdder done = new LongAdder();
        CompletableFuture.allOf(IntStream.range(0, many)
                        .mapToObj(one -> run(() -> {
                            do {
                                if (work.getAsBoolean()) {
                                    done.increment();
                                }
                            } while (System.nanoTime() - begun < time.toNanos());
                        }))
                        .toArray(CompletableFuture[]::new))
                .join();
        return done.sum();
    }

    private static void start(Runnable work) {
        Thread.ofVirtual().start(work);
    }
}
