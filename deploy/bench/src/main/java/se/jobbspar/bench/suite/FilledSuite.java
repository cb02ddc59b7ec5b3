package se.jobbspar.bench.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import se.jobbspar.bench.measure.Figure;
import se.jobbspar.contracts.Snapshot;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.contracts.topic.Topics;
import se.jobbspar.local.door.Door;
import se.jobbspar.local.settings.Service;
import se.jobbspar.local.suite.Processes;
import se.jobbspar.local.suite.RunningSuite;
import se.jobbspar.local.suite.SuiteHome;
import se.jobbspar.local.suite.TopicReader;

/** A suite of its own, with the demo, to which people and vacancies come by the topics. The services that keep them never hear of them: only what the matcher does is measured with them. */
public final class FilledSuite implements AutoCloseable {
    /** What keeps one caller from taking all would be all that is measured. */
    private static final Map<String, String> UNBOUNDED = Map.of(
            "JOBBSPAR_LIMIT_RATE", "1000000",
            "JOBBSPAR_LIMIT_IN_PROGRESS", "190",
            "JOBBSPAR_LIMIT_IN_PROGRESS_IN_ALL", "190");

    private final RunningSuite suite;
    private final Door door;
    private final Filling filling;

    private FilledSuite(RunningSuite suite) {
        this.suite = suite;
        suite.up();
        this.door = suite.door();
        this.filling = new Filling(suite.settings().kafkaAddress());
    }

    /**
     * Starts it on free ports and waits until the demo is loaded.
     *
     * @param root the project's folder
     * @param parent where its home is made
     * @param taxonomies the imported ones, if the folder is there
     */
    public static FilledSuite start(Path root, Path parent, Path taxonomies) throws IOException {
        return start(root, parent, taxonomies, Map.of());
    }

    /** @param more environment of its services */
    public static FilledSuite start(Path root, Path parent, Path taxonomies, Map<String, String> more)
            throws IOException {
        Map<String, String> environment = new LinkedHashMap<>(UNBOUNDED);
        environment.putAll(more);
        SuiteHome home = SuiteHome.fresh(root, parent, "suite-").with(environment);
        if (Files.isDirectory(taxonomies)) {
            Files.createSymbolicLink(home.settings().taxonomyHome(), taxonomies.toAbsolutePath());
        }
        return new FilledSuite(new RunningSuite(home));
    }

    /** By which its users come. */
    public Door door() {
        return door;
    }

    /** Name of a coach of the municipality. */
    public String coachOf(String municipality) {
        return suite.realm().coachOf(municipality).name();
    }

    /** The same request to the matcher itself, past the gateway. */
    public HttpRequest direct(HttpRequest request) {
        String address = request.uri().toString().replace(suite.settings().gatewayAddress(), matcherAddress());
        return HttpRequest.newBuilder(request, (name, value) -> true)
                .uri(URI.create(address))
                .build();
    }

    /** Address of the matcher, without a slash at the end. */
    public String matcherAddress() {
        return "http://localhost:" + suite.settings().ports().of(Service.MATCHING);
    }

    /**
     * What a timer of the matcher says since it started.
     *
     * @param timer as the metric is called in its code
     */
    public Buckets timed(String timer) throws IOException {
        try (InputStream metrics =
                URI.create(matcherAddress() + "/q/metrics").toURL().openStream()) {
            return Buckets.of(
                    timer.replace('.', '_') + "_seconds", new String(metrics.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /**
     * What its parts take of the processors for one of these, in five turns.
     *
     * @param work does something for a while, and tells how often a second
     */
    public List<Figure> processorTime(DoubleSupplier work) {
        return ProcessorTime.of(suite.processes()).figures(work);
    }

    /** Of the matcher. */
    public ProcessHandle matcherProcess() {
        return suite.processes().of(Service.MATCHING).orElseThrow();
    }

    /** Bytes of the machine's memory that each service holds. */
    public Map<String, Long> memory() {
        Map<String, Long> held = new LinkedHashMap<>();
        for (Service service : Service.values()) {
            suite.processes().of(service).ifPresent(process -> Processes.resident(process)
                    .ifPresent(bytes -> held.put(service.module(), bytes)));
        }
        return held;
    }

    /** What is told of people from now on. */
    ToldPeople toldPeople() {
        return new ToldPeople(suite.settings().kafkaAddress());
    }

    /** Whom the demo has brought, as the matcher was told. */
    public List<ParticipantSnapshot> people() throws IOException {
        Map<String, byte[]> last = new LinkedHashMap<>();
        try (TopicReader reader = TopicReader.ofCommitted(suite.settings())) {
            reader.topic(
                    Topics.PARTICIPANTS.name(),
                    told -> last.put(new String(told.key(), StandardCharsets.UTF_8), told.value()));
        }
        return Filling.read(last.values(), Topics.PARTICIPANTS);
    }

    /**
     * Sends them and waits until the matcher has read them.
     *
     * @throws IllegalStateException when it could not be sent everything, or has not read it in time
     */
    public <S extends Snapshot> void send(Topic<S> topic, Stream<S> snapshots) throws IOException {
        for (Iterator<S> each = snapshots.iterator(); each.hasNext(); ) {
            filling.send(topic, each.next());
        }
        awaitRead();
    }

    /** Returns at once. */
    void send(ParticipantSnapshot person) {
        try {
            filling.send(Topics.PARTICIPANTS, person);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException when it could not be sent everything, or has not read it in time */
    void awaitRead() {
        filling.awaitRead(door);
    }

    @Override
    public void close() {
        filling.close();
        suite.end();
    }
}
