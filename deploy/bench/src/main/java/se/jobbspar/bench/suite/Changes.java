package se.jobbspar.bench.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;
import se.jobbspar.bench.measure.Beside;
import se.jobbspar.bench.measure.Figure;
import se.jobbspar.bench.suite.ToldPeople.Moments;
import se.jobbspar.bench.suite.ToldPeople.Told;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;

/** Profiles of registered people that are changed through the gateway, each followed until a list shows the change. */
public final class Changes {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PEOPLE = "/participant/v1/participants";
    private static final int LEVELS = 4;
    private static final double NANOS = 1e9;
    private static final long PATIENCE_SECONDS = 60;

    private final FilledSuite suite;
    private final Door door;
    private final String coach;
    private final Lists lists;
    /** Those whom nobody is changing. */
    private final BlockingQueue<Person> idle = new LinkedBlockingQueue<>();

    private final LongAdder failures = new LongAdder();

    private record Person(String id, String etag, ObjectNode profile) {}

    /** When one was sent and answered, on the clock of {@link System#nanoTime}. */
    record Change(Told told, long sent, long answered) {}

    /**
     * Registers people with profiles as the demo's are.
     *
     * @param people how many; no more are changed at once
     */
    public Changes(FilledSuite suite, Lists lists, int people) {
        this.suite = suite;
        this.door = suite.door();
        this.coach = lists.coach();
        this.lists = lists;
        List<ObjectNode> profiles = profiles();
        for (int i = 0; i < people; i++) {
            idle.add(registered(i, profiles.get(i % profiles.size())));
        }
    }

    /** Those of the demo that have a skill to change. */
    private List<ObjectNode> profiles() {
        List<ObjectNode> profiles = new ArrayList<>();
        for (JsonNode person : door.get(coach, PEOPLE + "?limit=20").body().path("items")) {
            JsonNode read = door.get(coach, PEOPLE + "/" + person.path("id").asText())
                    .body()
                    .path("profile");
            if (read instanceof ObjectNode profile && !profile.path("skills").isEmpty()) {
                profiles.add(profile);
            }
        }
        return profiles;
    }

    private Person registered(int number, ObjectNode profile) {
        ObjectNode person = JSON.createObjectNode()
                .put("name", "Bänk " + number)
                .put("reference", "BENCH-" + number)
                .put("protectedIdentity", "none");
        Answer registered = Lists.succeeded(door.post(coach, PEOPLE, person));
        return new Person(registered.body().path("id").asText(), registered.etag(), profile);
    }

    /** How many a second so many clients make at most; a list shows the last of them. */
    public double most(int clients, Duration time) {
        long begun = System.nanoTime();
        AtomicReference<Change> last = new AtomicReference<>();
        long made = Beside.count(clients, time, () -> {
            Optional<Change> change = attempt(this::change, failures);
            change.ifPresent(last::set);
            return change.isPresent();
        });
        Optional.ofNullable(last.get()).ifPresent(change -> attempt(() -> listed(change), failures));
        return made * NANOS / (System.nanoTime() - begun);
    }

    /** How many a second so many clients make at most, each followed by a list that shows it. */
    public double mostListed(int clients, Duration time) {
        long begun = System.nanoTime();
        long made = Beside.count(
                clients, time, () -> attempt(() -> listed(change()), failures).isPresent());
        return made * NANOS / (System.nanoTime() - begun);
    }

    /** Changes and lists that were refused or lost among those by {@link #most} and {@link #mostListed}, since the beginning. */
    public long failures() {
        return failures.sum();
    }

    public PacedChanges paced(int perSecond) {
        return new PacedChanges(this, perSecond);
    }

    /** Empty when it has failed, which is counted. */
    static <T> Optional<T> attempt(Supplier<T> work, LongAdder failures) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException failure) {
            failures.increment();
            return Optional.empty();
        }
    }

    /** How long after one was sent what has come about, one after the other. */
    public List<Figure> stages(int count) {
        Histogram answered = new Histogram(3);
        Histogram relayed = new Histogram(3);
        Histogram readable = new Histogram(3);
        Histogram listed = new Histogram(3);
        Histogram again = new Histogram(3);
        try (ToldPeople people = suite.toldPeople()) {
            for (int i = 0; i < count; i++) {
                Change change = change();
                list(change.told);
                long shown = System.nanoTime();
                Moments told = people.when(change.told);
                answered.recordValue(change.answered - change.sent);
                relayed.recordValue(Math.max(0, told.relayed() - change.sent));
                readable.recordValue(told.readable() - change.sent);
                listed.recordValue(shown - change.sent);
                long asked = System.nanoTime();
                list(change.told);
                again.recordValue(System.nanoTime() - asked);
            }
        }
        return List.of(
                Figure.of("it is answered: gateway, token, commit", answered),
                Figure.of("the relay has it, to the millisecond: outbox", relayed),
                Figure.of("readers of Kafka have it: topic", readable),
                Figure.of("a list has shown it: index, list", listed),
                Figure.of("the same list once more, by itself", again));
    }

    /** @throws IllegalStateException when it is refused */
    Change change() {
        Person person = take();
        ObjectNode profile = person.profile.deepCopy();
        ObjectNode skill = (ObjectNode) profile.path("skills").path(0);
        skill.put("level", skill.path("level").asInt() % LEVELS + 1);
        try {
            long sent = System.nanoTime();
            Answer written =
                    Lists.succeeded(door.put(coach, PEOPLE + "/" + person.id + "/profile", person.etag, profile));
            long answered = System.nanoTime();
            idle.add(new Person(person.id, written.etag(), profile));
            return new Change(new Told(person.id, version(written)), sent, answered);
        } catch (RuntimeException failure) {
            // Nobody knows whether it was made.
            String etag = door.get(coach, PEOPLE + "/" + person.id).etag();
            idle.add(new Person(person.id, etag, person.profile));
            throw failure;
        }
    }

    /** @throws IllegalStateException when no list shows it */
    Change listed(Change change) {
        list(change.told);
        return change;
    }

    private void list(Told told) {
        lists.showing(UUID.fromString(told.person()), told.version());
    }

    private Person take() {
        try {
            Person person = idle.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (person == null) {
                throw new IllegalStateException("Nobody is left to be changed");
            }
            return person;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static long version(Answer written) {
        return Long.parseLong(written.etag().replace("\"", ""));
    }
}
