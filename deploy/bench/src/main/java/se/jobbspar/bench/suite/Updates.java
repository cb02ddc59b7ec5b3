package se.jobbspar.bench.suite;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import se.jobbspar.bench.measure.Beside;
import se.jobbspar.bench.measure.Figure;
import se.jobbspar.bench.measure.Pace;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;

/** Profiles that the matcher is told anew by the topic, at a rate; a few a second are followed until a list shows them. */
public final class Updates {
    private static final int FOLLOWED_A_SECOND = 5;

    private final FilledSuite suite;
    private final Lists lists;
    private final Supplier<ParticipantSnapshot> versions;
    private final int perSecond;
    private final Histogram shown = new ConcurrentHistogram(3);
    private final LongAdder failures = new LongAdder();

    /** @param versions each newer than what the matcher has of that person */
    public Updates(FilledSuite suite, Lists lists, Supplier<ParticipantSnapshot> versions, int perSecond) {
        this.suite = suite;
        this.lists = lists;
        this.versions = versions;
        this.perSecond = perSecond;
    }

    /**
     * Returns when as many have been sent, and lists have shown those that are followed.
     *
     * @throws IllegalStateException when the matcher has not read them in time
     */
    public void send(Duration time) {
        List<CompletableFuture<Void>> followed = new ArrayList<>();
        int every = Math.max(1, perSecond / FOLLOWED_A_SECOND);
        int[] sent = {0};
        Pace.keep(perSecond, time, meant -> {
            ParticipantSnapshot update = versions.get();
            suite.send(update);
            if (sent[0]++ % every == 0) {
                followed.add(Beside.run(() -> follow(update, meant)));
            }
        });
        CompletableFuture.allOf(followed.toArray(CompletableFuture[]::new)).join();
        suite.awaitRead();
    }

    private void follow(ParticipantSnapshot update, long meant) {
        try {
            lists.showing(update.id(), update.version());
            shown.recordValue(System.nanoTime() - meant);
        } catch (RuntimeException failure) {
            failures.increment();
        }
    }

    /** At which rate they come. */
    public int perSecond() {
        return perSecond;
    }

    /** From when an update was to be sent until a list had shown it. */
    public Figure shown() {
        return Figure.of("an update of %d a second, until a list shows it".formatted(perSecond), shown)
                .failed(failures.sum());
    }
}
