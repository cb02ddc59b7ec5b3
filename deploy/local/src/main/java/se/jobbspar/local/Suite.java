package se.jobbspar.local;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import se.jobbspar.local.settings.LauncherProblem;
import se.jobbspar.local.settings.Restarts;
import se.jobbspar.local.settings.Service;
import se.jobbspar.local.settings.Settings;

/**
 * All parts together: started side by side as far as their needs allow, started again when they end by themselves, stopped in
 * reverse order. Each is brought up on a thread of its own, since it may have to wait for another.
 */
final class Suite implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(100);

    private final List<Part> parts;
    private final Progress progress;
    private final Revival revival;
    private final Executor threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Part> started = new ArrayList<>();
    private final Set<Part> ready = ConcurrentHashMap.newKeySet();
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
    private volatile boolean closed;

    /** @param parts in the order in which they would start one after the other */
    Suite(List<Part> parts, Progress progress, Restarts restarts) {
        this.parts = List.copyOf(parts);
        this.progress = progress;
        this.revival = new Revival(restarts);
    }

    static Suite of(Settings settings, Progress progress) {
        PostgresPart postgres = new PostgresPart(settings);
        KafkaPart kafka = new KafkaPart(settings);
        List<Part> parts = new ArrayList<>(List.of(postgres, kafka, new KeycloakPart(settings)));
        for (Service service : Service.values()) {
            parts.add(new ServicePart(service, settings, List.of(postgres, kafka), progress));
        }
        return new Suite(parts, progress, settings.restarts());
    }

    /** Begins to start every part and returns; {@link #unready()} is empty when all are ready. */
    void start() {
        parts.forEach(part -> threads.execute(() -> bringUp(part)));
    }

    /**
     * Begins to start again what was ready and has ended by itself since, and returns.
     *
     * @throws LauncherProblem when a part keeps ending, cannot be started, or is not ready in time
     */
    void revive() {
        for (Part part : parts) {
            if (ready.contains(part) && !part.alive()) {
                ready.remove(part);
                threads.execute(() -> bringBack(part));
            }
        }
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    /** Names of the parts that are not ready, yet or again. */
    List<String> unready() {
        return parts.stream()
                .filter(part -> !ready.contains(part))
                .map(Part::name)
                .toList();
    }

    private void bringBack(Part part) {
        try {
            awaitPermit(part, "The logs tell why.");
            bringUp(part);
        } catch (LauncherProblem problem) {
            failure.compareAndSet(null, problem);
        }
    }

    private void bringUp(Part part) {
        try {
            if (awaitNeeds(part) && enlisted(part)) {
                Instant begin = Instant.now();
                startUntilReady(part);
                ready.add(part);
                progress.ready(part, Duration.between(begin, Instant.now()));
            }
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
        }
    }

    /** False when the suite was closed meanwhile. */
    private boolean awaitNeeds(Part part) {
        while (!closed && !ready.containsAll(part.needs())) {
            pause();
        }
        return !closed;
    }

    /** Whether it may start; what is enlisted is stopped at the end. */
    private boolean enlisted(Part part) {
        synchronized (started) {
            if (!closed && !started.contains(part)) {
                started.add(part);
                progress.starting(part);
            }
            return !closed;
        }
    }

    private void startUntilReady(Part part) {
        while (true) {
            try {
                start(part);
                return;
            } catch (PartEnded end) {
                if (!closed) {
                    awaitPermit(part, end.getMessage());
                }
                if (!awaitNeeds(part)) {
                    throw end;
                }
            }
        }
    }

    private static void start(Part part) {
        try {
            part.start();
        } catch (UncheckedIOException problem) {
            // It may run, and only what is written after its start be missing.
            part.stop();
            throw PartEnded.of(part, problem);
        }
    }

    private void awaitPermit(Part part, String how) {
        Duration pause = revival.permit(part, how);
        progress.died(part, how, pause);
        Instant end = Instant.now().plus(pause);
        while (!closed && Instant.now().isBefore(end)) {
            pause();
        }
    }

    /** Stops what was started, last first. */
    @Override
    public void close() {
        List<Part> toStop;
        synchronized (started) {
            closed = true;
            toStop = parts.reversed().stream().filter(started::contains).toList();
            started.clear();
        }
        for (Part part : toStop) {
            progress.stopping(part);
            part.stop();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherProblem("Interrupted while starting", e);
        }
    }
}
