package se.jobbspar.outbox.republish;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import se.jobbspar.outbox.SnapshotSource;

/**
 * Publishes the snapshots of the service's topics again, batch after batch, in the background: what is asked for meanwhile
 * waits. Harmless at any time, since versions do not change. What fails is logged with its topic and counted in
 * {@code jobbspar_republish_failed_total}; the other topics go on.
 */
@ApplicationScoped
public class Republishing {
    private static final Logger LOG = Logger.getLogger(Republishing.class);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final List<SnapshotSource> sources;
    private final int batch;
    private final MeterRegistry meters;
    private final ExecutorService executor;

    @Inject
    Republishing(@All List<SnapshotSource> sources, RepublishConfig config, MeterRegistry meters) {
        this(
                sources,
                config.batch(),
                meters,
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("republishing").daemon().factory()));
    }

    public Republishing(List<SnapshotSource> sources, int batch, MeterRegistry meters, ExecutorService executor) {
        this.sources = List.copyOf(sources);
        this.batch = batch;
        this.meters = meters;
        this.executor = executor;
        // From the start, so that the first failure is seen as a rise from zero.
        sources.forEach(this::failures);
    }

    /** Names of the topics that the service writes. */
    public Set<String> topics() {
        return sources.stream().map(Republishing::name).collect(Collectors.toSet());
    }

    /** Begins with all topics. */
    public CompletableFuture<Void> start() {
        return start(topics());
    }

    /** Begins with these topics; ends normally only when all of their snapshots are in the outbox. */
    public CompletableFuture<Void> start(Set<String> topics) {
        return CompletableFuture.runAsync(() -> republish(topics), executor);
    }

    private void republish(Set<String> topics) {
        List<String> failed = sources.stream()
                .filter(source -> topics.contains(name(source)))
                .filter(source -> !republished(source))
                .map(Republishing::name)
                .toList();
        if (!failed.isEmpty()) {
            throw new IllegalStateException("Not republished as a whole: " + failed);
        }
    }

    private boolean republished(SnapshotSource source) {
        try {
            Optional<UUID> reached = Optional.of(BEFORE_ALL);
            while (reached.isPresent()) {
                reached = source.republishAfter(reached.get(), batch);
            }
            return true;
        } catch (RuntimeException e) {
            failures(source).increment();
            LOG.errorf(e, "Republishing %s failed", name(source));
            return false;
        }
    }

    private Counter failures(SnapshotSource source) {
        return Counter.builder("jobbspar.republish.failed")
                .description("How often republishing a topic ended before its last snapshot")
                .tag("topic", name(source))
                .register(meters);
    }

    private static String name(SnapshotSource source) {
        return source.topic().name();
    }

    void stop(@Observes ShutdownEvent event) {
        executor.shutdownNow();
    }
}
