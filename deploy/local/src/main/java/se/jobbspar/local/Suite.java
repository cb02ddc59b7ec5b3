package se.jobbspar.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import se.jobbspar.local.settings.LauncherProblem;
import se.jobbspar.local.settings.Service;
import se.jobbspar.local.settings.Settings;

/** All parts together: started side by side as far as their needs allow, stopped in reverse order. */
final class Suite implements AutoCloseable {
    private final List<Part> parts;
    private final Progress progress;
    private final Revival revival = new Revival();
    private final List<Part> started = new ArrayList<>();
    private final Set<Part> ready = ConcurrentHashMap.newKeySet();
    private boolean closed;

    /** @param parts in the order in which they would start one after the other */
    Suite(List<Part> parts, Progress progress) {
        this.parts = List.copyOf(parts);
        this.progress = progress;
    }

    static Suite of(Settings settings, Progress progress) {
        PostgresPart postgres = new PostgresPart(settings);
        KafkaPart kafka = new KafkaPart(settings);
        List<Part> parts = new ArrayList<>(List.of(postgres, kafka, new KeycloakPart(settings)));
        for (Service service : Service.values()) {
            parts.add(new ServicePart(service, settings, postgres, kafka));
        }
        return new Suite(parts, progress);
    }

    /**
     * Starts every part and waits until all are ready. When one fails, the rest is stopped at once.
     *
     * @throws LauncherProblem of the first part that failed
     */
    void start() {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Executor threads = Executors.newVirtualThreadPerTaskExecutor();
        Map<Part, CompletableFuture<Void>> starts = new HashMap<>();
        for (Part part : parts) {
            CompletableFuture<Void> needs = allOf(part.needs().stream().map(starts::get));
            starts.put(part, needs.thenRunAsync(() -> start(part), threads).whenComplete((nothing, problem) -> {
                if (problem != null && failure.compareAndSet(null, problem)) {
                    close();
                }
            }));
        }
        allOf(starts.values().stream()).exceptionally(problem -> null).join();
        if (failure.get() != null) {
            throw failure.get().getCause() instanceof LauncherProblem explained
                    ? explained
                    : new IllegalStateException("The suite does not start", failure.get());
        }
    }

    private static CompletableFuture<Void> allOf(Stream<CompletableFuture<Void>> futures) {
        return CompletableFuture.allOf(futures.toArray(CompletableFuture<?>[]::new));
    }

    private void start(Part part) {
        synchronized (started) {
            if (closed) {
                throw new LauncherProblem(part.name() + " was not started.");
            }
            started.add(part);
        }
        progress.starting(part);
        startTimed(part);
    }

    private void startTimed(Part part) {
        Instant begin = Instant.now();
        part.start();
        ready.add(part);
        progress.ready(part, Duration.between(begin, Instant.now()));
    }

    /** Names of the parts that are not ready yet. */
    List<String> unready() {
        return parts.stream()
                .filter(part -> !ready.contains(part))
                .map(Part::name)
                .toList();
    }

    /** Starts parts again that have ended by themselves, unless one keeps ending. */
    void revive() {
        for (Part part : parts) {
            if (!part.alive()) {
                revival.permit(part);
                progress.died(part);
                startTimed(part);
            }
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
}
