package se.jobbspar.bench.measure;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Sends requests over HTTP and remembers what the answers took. */
public final class Sender implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Supplier<HttpRequest> requests;
    private final LongAdder failures = new LongAdder();

    /** @param requests the next one, asked for by one thread at a time */
    public Sender(Supplier<HttpRequest> requests) {
        this.requests = requests;
    }

    /** How many answers a second come when so many clients ask again as soon as they are answered. */
    public double most(int clients, Duration time) {
        long begun = System.nanoTime();
        long good = Beside.count(clients, time, () -> send().join());
        return good * 1e9 / (System.nanoTime() - begun);
    }

    /**
     * Sends at a rate whether answers come or not, and counts each from when it was to be sent: nothing slow is left out.
     *
     * @return nanoseconds until good answers
     */
    public Histogram openly(double perSecond, Duration time) {
        Histogram nanos = new ConcurrentHistogram(3);
        List<CompletableFuture<Void>> sent = new ArrayList<>();
        Pace.keep(
                perSecond,
                time,
                meant -> sent.add(send().thenAccept(good -> {
                    if (good) {
                        nanos.recordValue(System.nanoTime() - meant);
                    }
                })));
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();
        return nanos;
    }

    /**
     * Sends so many, each when the one before is answered.
     *
     * @return nanoseconds until good answers
     */
    public Histogram oneByOne(int count) {
        Histogram nanos = new Histogram(3);
        for (int i = 0; i < count; i++) {
            HttpRequest request = next();
            long sent = System.nanoTime();
            if (send(request).join()) {
                nanos.recordValue(System.nanoTime() - sent);
            }
        }
        return nanos;
    }

    /** Requests that were not answered as they should be, since the beginning. */
    public long failures() {
        return failures.sum();
    }

    private CompletableFuture<Boolean> send() {
        return send(next());
    }

    /** Whether it was answered as it should be. */
    private CompletableFuture<Boolean> send(HttpRequest request) {
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .handle((answer, failure) -> {
                    boolean good = failure == null && answer.statusCode() / 100 == 2;
                    if (!good) {
                        failures.increment();
                    }
                    return good;
                });
    }

    private synchronized HttpRequest next() {
        return requests.get();
    }

    @Override
    public void close() {
        http.close();
    }
}
