package se.jobbspar.vacancy.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The outside party: a feed as JobStream serves it. What it serves is PUT to it: {@code /v2/snapshot} as it is, and
 * {@code /v2/stream} as lines that begin with the millisecond in which each happened; {@code /fault} says how it fails next.
 */
public class FeedServer implements QuarkusTestResourceLifecycleManager {
    /** Name of the feed in the settings of tests. */
    public static final String SOURCE = "test-feed";

    private static final Pattern WINDOW = Pattern.compile("updated-after=([^&]+)&updated-before=(.+)");
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Map<String, String> served = new ConcurrentHashMap<>();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
        return Map.of(
                "jobbspar.feed.sources." + SOURCE,
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (exchange.getRequestMethod().equals("PUT")) {
                served.put(path, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                exchange.sendResponseHeaders(204, -1);
                return;
            }
            String body = path.equals("/v2/stream")
                    ? changes(exchange.getRequestURI().getQuery())
                    : served.getOrDefault(path, "");
            serve(exchange, body.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A fault is there once. */
    private void serve(HttpExchange exchange, byte[] body) throws IOException {
        String fault = served.getOrDefault("/fault", "");
        served.remove("/fault");
        switch (fault) {
            case "redirect" -> {
                exchange.getResponseHeaders().set("Location", "/v2/snapshot");
                exchange.sendResponseHeaders(302, -1);
            }
            case "refuse" -> exchange.sendResponseHeaders(429, -1);
            case "cut" -> {
                exchange.sendResponseHeaders(200, body.length + 1L);
                exchange.getResponseBody().write(body, 0, body.length / 2);
                exchange.getResponseBody().flush();
            }
            default -> {
                exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }

    private String changes(String query) {
        Matcher window = WINDOW.matcher(query);
        if (!window.matches()) {
            throw new IllegalArgumentException(query);
        }
        long after = millis(window.group(1));
        long before = millis(window.group(2));
        return List.of(served.getOrDefault("/v2/stream", "").split("\n")).stream()
                .filter(line -> !line.isBlank())
                .filter(line -> Long.parseLong(line.split(" ", 2)[0]) > after)
                .filter(line -> Long.parseLong(line.split(" ", 2)[0]) <= before)
                .map(line -> line.split(" ", 2)[1])
                .collect(Collectors.joining("\n"));
    }

    private static long millis(String local) {
        return Instant.from(LocalDateTime.parse(local).atZone(SWEDEN)).toEpochMilli();
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
