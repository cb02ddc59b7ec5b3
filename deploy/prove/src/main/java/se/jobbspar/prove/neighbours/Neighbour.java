package se.jobbspar.prove.neighbours;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import se.jobbspar.local.suite.Waiting;
import se.jobbspar.prove.outside.Caller;
import se.jobbspar.prove.outside.Client;
import se.jobbspar.prove.outside.Reply;

/** Somebody who does ordinary work and waits for every answer. */
final class Neighbour implements AutoCloseable {
    private static final List<String> WORK = List.of(
            "/participant/v1/participants?limit=20",
            "/vacancy/v1/vacancies?limit=20",
            "/matching/v1/concepts?q=v%C3%A5rd",
            "/matching/v1/match-lists?limit=20");
    private static final Duration BETWEEN = Duration.ofMillis(20);
    private static final Duration GOAL = Duration.ofSeconds(1);
    /** The goal is for 99 of 100. */
    private static final int ENOUGH = 100;

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Client client;
    private final Caller caller;
    private final Histogram millis = new ConcurrentHistogram(3);
    private final List<String> faults = new ArrayList<>();
    private final Thread thread;
    private String slowest = "";
    private volatile boolean over;

    private Neighbour(Client client, Caller caller) {
        this.client = client;
        this.caller = caller;
        this.thread = Thread.ofVirtual().unstarted(this::work);
    }

    /** Begins at once. */
    static Neighbour atWork(Client client, Caller caller) {
        Neighbour neighbour = new Neighbour(client, caller);
        neighbour.thread.start();
        return neighbour;
    }

    private void work() {
        for (int i = 0; !over; i++) {
            String path = WORK.get(i % WORK.size());
            Reply reply = client.get(caller, path);
            long took = reply.took().toMillis();
            slowest = took > millis.getMaxValue() ? path : slowest;
            millis.recordValue(took);
            if (reply.status() != 200) {
                faults.add("a neighbour's GET " + path + " is answered "
                        + reply.fault().orElse(Integer.toString(reply.status())));
            }
            Waiting.pause(BETWEEN);
        }
    }

    /** @throws IllegalStateException when there are too few answers after a minute */
    void awaitEnoughAnswers() {
        Waiting.until("a neighbour has had " + ENOUGH + " answers", PATIENCE, () -> asked() >= ENOUGH);
    }

    /** Where the answers broke the promise; asked when it is {@link #close closed}. */
    List<String> faults() {
        List<String> all = new ArrayList<>(faults.stream().distinct().toList());
        slow().ifPresent(all::add);
        return all;
    }

    int asked() {
        return (int) millis.getTotalCount();
    }

    /** As a report has it. */
    String times() {
        return String.format(
                Locale.ROOT,
                "%d answers, median %d ms, p99 %d ms, longest %d ms for %s",
                millis.getTotalCount(),
                millis.getValueAtPercentile(50),
                millis.getValueAtPercentile(99),
                millis.getMaxValue(),
                slowest);
    }

    private Optional<String> slow() {
        return millis.getValueAtPercentile(99) > GOAL.toMillis()
                ? Optional.of("a neighbour had to wait: " + times())
                : Optional.empty();
    }

    @Override
    public void close() {
        over = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a neighbour works", e);
        }
    }
}
