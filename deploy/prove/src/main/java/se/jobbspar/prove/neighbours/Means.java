package se.jobbspar.prove.neighbours;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import se.jobbspar.prove.outside.Caller;
import se.jobbspar.prove.outside.Client;
import se.jobbspar.prove.outside.Reply;
import se.jobbspar.prove.outside.Wire;

/** What the worst caller has: connections that are left open, and many requests at once. Everything is let go at the end. */
final class Means implements AutoCloseable {
    private final Client client;
    private final int port;
    private final Caller caller;
    private final Caller importer;
    private final String order;
    private final List<Wire> open = new ArrayList<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private int asked;

    /**
     * Nothing is sent yet.
     *
     * @param caller a coach
     * @param importer a planner
     * @param order body of a match list that the coach may ask for
     */
    Means(Client client, int port, Caller caller, Caller importer, String order) {
        this.client = client;
        this.port = port;
        this.caller = caller;
        this.importer = importer;
        this.order = order;
    }

    Caller caller() {
        return caller;
    }

    Caller importer() {
        return importer;
    }

    String order() {
        return order;
    }

    /** How many requests there were. */
    int asked() {
        return asked;
    }

    /** What was answered as nothing may be answered. */
    List<String> faults() {
        return faults.stream().distinct().toList();
    }

    /** A request that is left as it is, its answer unread. */
    void open(String line, String rest) {
        asked++;
        try {
            Wire wire = new Wire(port);
            open.add(wire);
            Caller who = line.contains("/import") ? importer : caller;
            wire.send(line + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: "
                    + who.authorization().orElseThrow() + "\r\n" + rest);
        } catch (IOException refused) {
            // The gateway may close on such a caller.
        }
    }

    /** All of them together; waits for the answers. */
    void atOnce(int times, Function<Client, Reply> request) {
        asked += times;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < times; i++) {
                threads.execute(() -> wrong(request.apply(client)).ifPresent(faults::add));
            }
        }
    }

    /** Slow is what such a caller asks for; silence and our own faults are not. */
    private static Optional<String> wrong(Reply reply) {
        return new Reply(reply.status(), reply.headers(), reply.body(), Duration.ZERO).fault();
    }

    @Override
    public void close() {
        for (Wire wire : open) {
            try {
                wire.close();
            } catch (IOException gone) {
                // Closed at the other end.
            }
        }
    }
}
