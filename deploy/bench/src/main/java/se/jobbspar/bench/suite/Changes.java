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
    private static final int FOLLOWED_A_SECOND = 5;
    private static final long PATIENCE_SECONDS = 60;

    private final FilledSuite suite;
    private final Door door;
    private final String coach;
    private final Lists lists;
    /** Those whom nobody is changing. */
    private final BlockingQueue<Person> idle = new LinkedBlockingQueue<>();

    private record Person(String id, String etag, ObjectNode profile) {}

    /** When one was sent and answered, on the clock of {@link System#nanoTime}. */
    private record Change(Told told, long sent, long answered) {}

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

    /** How many a second so many clients make at most. */
    public double most(int clients, Duration time) {
        return Beside.perSecond(clients, time, () -> {
            change();
            return true;
        });
    }

    /** How many a second so many clients make at most, each followed by a list that shows it. */
    public double mostListed(int clients, Duration time) {
        return Beside.perSecond(clients, time, () -> {
            list(change().told);
            return true;
        });
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

    /** At a rate whether they are answered or not: what it takes from when each was to be sent until it is answered, and of five a second until a list shows it. */
    public List<Figure> atRate(int perSecond, Duration time) {
        Histogram answered = new ConcurrentHistogram(3);
        Histogram listed = new ConcurrentHistogram(3);
        LongAdder failures = new LongAdder();
        List<CompletableFuture<Void>> begun = new ArrayList<>();
        int every = Math.max(1, perSecond / FOLLOWED_A_SECOND);
        Pace.keep(perSecond, time, meant -> {
            boolean followed = begun.size() % every == 0;
            begun.add(Beside.run(() -> {
                        Change change = change();
                        answered.recordValue(change.answered - meant);
                        if (followed) {
                            list(change.told);
                            listed.recordValue(System.nanoTime() - meant);
                        }
                    })
                    .exceptionally(failure -> {
                        failures.increment();
                        return null;
                    }));
        });
        CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new)).join();
        return List.of(
                Figure.of("%d a second: it is answered".formatted(perSecond), answered)
                        .failed(failures.sum()),
                Figure.of("%d a second: a list has shown it".formatted(perSecond), listed));
    }

    private Change change() {
        Person person = take();
        ObjectNode profile = person.profile.deepCopy();
        ObjectNode skill = (ObjectNode) profile.path("skills").path(0);
        skill.put("level", skill.path("level").asInt() % LEVELS + 1);
        long sent = System.nanoTime();
        Answer written = Lists.succeeded(door.put(coach, PEOPLE + "/" + person.id + "/profile", person.etag, profile));
        long answered = System.nanoTime();
        idle.add(new Person(person.id, written.etag(), profile));
        return new Change(new Told(person.id, version(written)), sent, answered);
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
