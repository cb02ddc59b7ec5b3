package se.jobbspar.bench.suite;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import se.jobbspar.bench.measure.Beside;
import se.jobbspar.bench.measure.Figure;
import se.jobbspar.bench.measure.Pace;

/** Changes at a rate, whether those before are answered or not; twenty a second are followed until a list shows them. */
public final class PacedChanges {
    private static final int FOLLOWED_A_SECOND = 20;
    private static final double NANOS = 1e9;

    private final Changes changes;
    private final int perSecond;
    private final Histogram answered = new ConcurrentHistogram(3);
    private final Histogram listed = new ConcurrentHistogram(3);
    private final LongAdder refused = new LongAdder();
    private final LongAdder unlisted = new LongAdder();
    private long sending;

    PacedChanges(Changes changes, int perSecond) {
        this.changes = changes;
        this.perSecond = perSecond;
    }

    /** Returns when all are answered, and lists have shown those that are followed. */
    public void send(Duration time) {
        long begun = System.nanoTime();
        int every = Math.max(1, perSecond / FOLLOWED_A_SECOND);
        List<CompletableFuture<Void>> sent = new ArrayList<>();
        Pace.keep(perSecond, time, meant -> {
            boolean followed = sent.size() % every == 0;
            sent.add(Beside.run(() -> send(meant, followed)));
        });
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();
        sending += System.nanoTime() - begun;
    }

    private void send(long meant, boolean followed) {
        Changes.attempt(changes::change, refused).ifPresent(change -> {
            answered.recordValue(change.answered() - meant);
            if (followed
                    && Changes.attempt(() -> changes.listed(change), unlisted).isPresent()) {
                listed.recordValue(System.nanoTime() - meant);
            }
        });
    }

    /** From when each was to be sent, and how many a second were answered. */
    public List<Figure> figures() {
        return List.of(
                Figure.of("%d a second: it is answered".formatted(perSecond), answered)
                        .atMost(answered.getTotalCount() * NANOS / sending)
                        .failed(refused.sum()),
                Figure.of("%d a second: a list has shown it".formatted(perSecond), listed)
                        .failed(unlisted.sum()));
    }
}
