package se.jobbspar.bench.measure;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What goes on beside something else, on a thread of its own: the common pool's few are those on which answers of HTTP come. */
public final class Beside {
    private Beside() {}

    public static CompletableFuture<Void> run(Runnable work) {
        return CompletableFuture.runAsync(work, Beside::start);
    }

    public static <T> CompletableFuture<T> get(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Beside::start);
    }

    private static void start(Runnable work) {
        Thread.ofVirtual().start(work);
    }
}
