package se.jobbspar.bench.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.bench.measure.Figure;

class OverHttpTest {
    private static final Duration TURN = Duration.ofMillis(400);
    private static final int SLOW = 20;
    private static final int A_SECOND = 25;

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        answer("/fast", 0, 201);
        answer("/slow", SLOW, 201);
        answer("/refusing", 0, 503);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void serversAreComparedTurnByTurn() {
        AtomicInteger meanwhile = new AtomicInteger();
        try (OverHttp http = new OverHttp()) {
            http.add("fast", requests("/fast"));
            http.add("slow", requests("/slow"), time -> {
                // As long as it is asked: answers come all the same.
                pause(time.toMillis());
                meanwhile.incrementAndGet();
            });
            http.add("refusing", requests("/refusing"));
            List<Figure> figures = http.measure(1, TURN);
            Figure slow = figures.get(1);
            assertEquals(1, figures.getFirst().ratio());
            assertTrue(slow.ratio() > 1 && slow.p50() >= SLOW, () -> "twenty milliseconds are longer: " + slow);
            assertTrue(slow.perSecond() > 0 && slow.perSecond() <= 1000.0 / SLOW, () -> "one client waits: " + slow);
            assertEquals(5, meanwhile.get(), "once in each turn");
            assertEquals(0, slow.failures());
            assertEquals(0, figures.getLast().count());
            assertTrue(figures.getLast().failures() > 0, "a refusal is counted");
        }
    }

    @Test
    void atARateEachIsAskedAsOften() {
        try (OverHttp http = new OverHttp()) {
            http.add("fast", requests("/fast"));
            http.add("slow", requests("/slow"));
            List<Figure> figures = http.measureAt(A_SECOND, 5, TURN);
            long sent = 5 * A_SECOND * TURN.toMillis() / 1000;
            assertEquals(
                    List.of(sent, sent), figures.stream().map(Figure::count).toList(), "slow or not");
            assertTrue(figures.getLast().ratio() > 1, figures::toString);
        }
    }

    private Supplier<HttpRequest> requests(String path) {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + path);
        return () -> HttpRequest.newBuilder(address).build();
    }

    private void answer(String path, int after, int status) {
        server.createContext(path, exchange -> {
            pause(after);
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
