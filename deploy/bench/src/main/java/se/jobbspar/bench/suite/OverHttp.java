package se.jobbspar.bench.suite;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;
import se.jobbspar.bench.measure.Beside;
import se.jobbspar.bench.measure.Figure;
import se.jobbspar.bench.measure.Sender;
import se.jobbspar.bench.measure.Turns;

/** Servers that take turns: how many answers each gives so many clients at most, and what an answer takes at half of that rate or at a given one. */
public final class OverHttp implements AutoCloseable {
    /** Enough for a median, and for one that something else disturbed. */
    public static final int ROUNDS = 5;

    private final List<Server> servers = new ArrayList<>();

    /** @param meanwhile what else is done while it is asked, for as long as it is told */
    private record Server(String name, Sender sender, Consumer<Duration> meanwhile) {}

    /** Ratios are to the first that is added. */
    public void add(String name, Supplier<HttpRequest> requests) {
        add(name, requests, time -> {});
    }

    /** @param meanwhile what else is done while it is asked, for as long as it is told */
    public void add(String name, Supplier<HttpRequest> requests, Consumer<Duration> meanwhile) {
        servers.add(new Server(name, new Sender(requests), meanwhile));
    }

    /**
     * In the order in which they were added.
     *
     * @param turn how long each is asked in one of five turns
     */
    public List<Figure> measure(int clients, Duration turn) {
        List<Taken> all = inTurns(ROUNDS, taken -> taken.turn(clients, turn));
        return all.stream()
                .map(one -> one.figure(all.getFirst()).atMost(Turns.median(one.most)))
                .toList();
    }

    /**
     * All at the same rate, in the order in which they were added.
     *
     * @param rounds how many turns each has
     * @param turn how long each is asked in one of them. All are left alone for twice as long after each, until what went on
     *     beside it is committed, too
     */
    public List<Figure> measureAt(double perSecond, int rounds, Duration turn) {
        List<Taken> all = inTurns(rounds, taken -> {
            taken.turnAt(perSecond, turn);
            LockSupport.parkNanos(turn.toNanos() * 2);
        });
        return all.stream().map(one -> one.figure(all.getFirst())).toList();
    }

    private List<Taken> inTurns(int rounds, Consumer<Taken> turn) {
        List<Taken> all = servers.stream().map(Taken::new).toList();
        for (int round = 0; round < rounds; round++) {
            all.forEach(turn);
        }
        return all;
    }

    /** What one server's answers took. */
    private static final class Taken {
        private final Server server;
        private final long failedBefore;
        private final Histogram nanos = new Histogram(3);
        private final List<Double> most = new ArrayList<>();
        private final List<Double> medians = new ArrayList<>();

        Taken(Server server) {
            this.server = server;
            this.failedBefore = server.sender.failures();
        }

        void turn(int clients, Duration turn) {
            beside(turn, () -> {
                Duration half = turn.dividedBy(2);
                double perSecond = server.sender.most(clients, half);
                most.add(perSecond);
                openly(Math.max(1, perSecond / 2), half);
            });
        }

        void turnAt(double perSecond, Duration turn) {
            beside(turn, () -> openly(perSecond, turn));
        }

        private void beside(Duration turn, Runnable asking) {
            CompletableFuture<Void> meanwhile = Beside.run(() -> server.meanwhile.accept(turn));
            asking.run();
            meanwhile.join();
        }

        private void openly(double perSecond, Duration time) {
            Histogram took = server.sender.openly(perSecond, time);
            medians.add((double) took.getValueAtPercentile(50));
            nanos.add(took);
        }

        Figure figure(Taken first) {
            return Figure.of(server.name, nanos)
                    .times(Turns.medianRatio(medians, first.medians))
                    .failed(server.sender.failures() - failedBefore);
        }
    }

    @Override
    public void close() {
        servers.forEach(server -> server.sender.close());
    }
}
