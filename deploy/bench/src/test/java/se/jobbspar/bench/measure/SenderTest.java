package se.jobbspar.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SenderTest {
    private static final long STALL = 500;

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private volatile int status = 200;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        // One thread: while the first request stalls, those after it wait.
        server.setExecutor(Executors.newSingleThreadExecutor());
        server.createContext("/", exchange -> {
            if (asked.getAndIncrement() == 0) {
                pause();
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whoWaitsBehindAStallIsCountedAsWaiting() {
        try (Sender sender = sender()) {
            Histogram took = sender.openly(50, Duration.ofSeconds(1));
            assertEquals(50, took.getTotalCount());
            assertTrue(took.getValueAtPercentile(75) > STALL * 1_000_000 / 3, "half a second's requests have waited");
        }
    }

    @Test
    void oneIsSentWhenTheOneBeforeIsAnswered() {
        try (Sender sender = sender()) {
            Histogram took = sender.oneByOne(3);
            assertEquals(3, took.getTotalCount());
            assertTrue(took.getMaxValue() > STALL * 1_000_000 / 2, "the first has stalled");
            assertTrue(took.getValueAtPercentile(50) < STALL * 1_000_000 / 3, "those after it have not waited for it");
        }
    }

    @Test
    void refusalsAreNoAnswers() {
        status = 503;
        try (Sender sender = sender()) {
            assertEquals(0, sender.openly(20, Duration.ofMillis(500)).getTotalCount());
            assertEquals(10, sender.failures());
            assertEquals(0, sender.most(2, Duration.ofMillis(100)), "of those that were asked for");
        }
    }

    private Sender sender() {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
        return new Sender(() -> HttpRequest.newBuilder(address).build());
    }

    private static void pause() {
        try {
            Thread.sleep(STALL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
