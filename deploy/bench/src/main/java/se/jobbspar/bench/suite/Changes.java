package se.jobbspar.bench.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import se.jobbspar.bench.measure.Beside;
import se.jobbspar.bench.measure.Figure;
import se.jobbspar.bench.measure.Pace;
import se.jobbspar.bench.suite.ToldPeople.Moments;
import se.jobbspar.bench.suite.ToldPeople.Told;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;

/** Profiles of registered people that are changed through the gateway, each followed until a list shows the change. */
public final class Changes {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PEOPLE = "/participant/v1/participants";
    private static final int LEVELS = 4;
    private static final long PATIENCE_SECONDS = 60;

    private final FilledSuite suite;
    private final Door door;
    private final String coach;
    private final Lists lists;
    /** Those whom nobody is changing. */
    private final BlockingQueue<Person> idle = new LinkedBlockingQueue<>();

    private record Person(String id, String etag, ObjectNode profile) {}

    /** When what was done, on the clock of {@link System#nanoTime}. */
    private record Change(Told told, long sent, long answered, long listed) {}

    /**
     * Registers people with profiles as the demo's are.
     *
     * @param people how many; no more are changed at once
     */
    public Changes(FilledSuite suite, String coach, int people) {
        this.suite = suite;
        this.door = suite.door();
        this.coach = coach;
        this.lists = new Lists(suite, coach);
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

    /** How many a second one makes after the other, each with its list. */
    public double perSecond(Duration time) {
        long begun = System.nanoTime();
        int made = 0;
        do {
            change();
            made++;
        } while (System.nanoTime() - begun < time.toNanos());
        return made * 1e9 / (System.nanoTime() - begun);
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
                Moments told = people.when(change.told);
                answered.recordValue(change.answered - change.sent);
                relayed.recordValue(Math.max(0, told.relayed() - change.sent));
                readable.recordValue(told.readable() - change.sent);
                listed.recordValue(change.listed - change.sent);
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

    /** What it takes from when a change was to be sent to the list that shows it. */
    public Figure atRate(String what, double perSecond, Duration time) {
        Histogram nanos = new ConcurrentHistogram(3);
        LongAdder failures = new LongAdder();
        List<CompletableFuture<Void>> begun = new ArrayList<>();
        Pace.keep(
                perSecond,
                time,
                meant -> begun.add(Beside.get(this::change).handle((change, failure) -> {
                    if (failure == null) {
                        nanos.recordValue(change.listed - meant);
                    } else {
                        failures.increment();
                    }
                    return null;
                })));
        CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new)).join();
        return Figure.of(what, nanos).failed(failures.sum());
    }

    private Change change() {
        Person person = take();
        ObjectNode profile = person.profile.deepCopy();
        ObjectNode skill = (ObjectNode) profile.path("skills").path(0);
        skill.put("level", skill.path("level").asInt() % LEVELS + 1);
        long sent = System.nanoTime();
        Answer written = Lists.succeeded(door.put(coach, PEOPLE + "/" + person.id + "/profile", person.etag, profile));
        long answered = System.nanoTime();
        try {
            Told told = new Told(person.id, version(written));
            list(told);
            return new Change(told, sent, answered, System.nanoTime());
        } finally {
            idle.add(new Person(person.id, written.etag(), profile));
        }
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
