package se.jobbspar.prove.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.jobbspar.local.door.Door;
import se.jobbspar.local.suite.RunningSuite;
import se.jobbspar.local.suite.Waiting;
import se.jobbspar.prove.proof.Seed;

/** Everybody at work at the same time, until closed. */
public final class Load implements AutoCloseable {
    private static final List<String> COACHES = List.of("karin", "lena");
    private static final Duration AFTER_SILENCE = Duration.ofMillis(300);

    private final Map<String, Worker> workers;
    private final Seed seed;
    private final Duration longestPause;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean over;

    private Load(Map<String, Worker> workers, Seed seed, Duration longestPause) {
        this.workers = workers;
        this.seed = seed;
        this.longestPause = longestPause;
    }

    /**
     * Nobody works yet; the suite has to be well, since what there is to work with is read first.
     *
     * @param longestPause between two steps of one of them
     * @param part whose load it is: parts share a suite and its seeds, and must not meet each other's people
     */
    public static Load on(RunningSuite suite, Ledger ledger, String part, Seed seed, Duration longestPause) {
        return new Load(workers(suite.door(), ledger, part + "-" + seed), seed, longestPause);
    }

    public void begin() {
        workers.forEach((name, worker) -> begin(name, worker, seed.random(name)));
    }

    private static Map<String, Worker> workers(Door door, Ledger ledger, String mark) {
        Map<String, Worker> workers = new LinkedHashMap<>();
        Profiles profiles = Profiles.read(door, COACHES.getFirst());
        for (String coach : COACHES) {
            workers.put(coach, new Coach(coach, door, ledger, profiles, "PROV-" + mark + "-" + coach));
        }
        String employer = door.get("admin", "/vacancy/v1/employers?limit=1")
                .body()
                .at("/items/0/id")
                .asText();
        workers.put("employer", new Employer(door, ledger, employer, "Prov " + mark));
        workers.put("reader", new Reader(COACHES, door, ledger));
        return workers;
    }

    private void begin(String name, Worker worker, Random random) {
        threads.add(Thread.ofVirtual().name(name).start(() -> {
            while (!over) {
                boolean answered = worker.work(random);
                Waiting.pause(
                        answered ? Duration.ofMillis(random.nextLong(5, longestPause.toMillis())) : AFTER_SILENCE);
            }
        }));
    }

    /** Nobody begins anything more; waits until everybody's last step has ended. */
    @Override
    public void close() {
        over = true;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while the load ends", e);
            }
        }
    }
}
