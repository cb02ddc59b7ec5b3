package se.jobbspar.suite;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** What an installation's OpenTelemetry collector would get (OTLP over HTTP). */
final class TraceCollector {
    private final List<String> exports = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    private TraceCollector(HttpServer server) {
        this.server = server;
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    static TraceCollector start() {
        try {
            return new TraceCollector(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has a process trace everything and send it here. */
    Map<String, String> environment() {
        return Map.of(
                "QUARKUS_OTEL_TRACES_SAMPLER_ARG", "1",
                "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
                        "http://127.0.0.1:" + server.getAddress().getPort());
    }

    /**
     * Whether a process has sent a span of the trace.
     *
     * @param process its {@code service.name}
     * @param trace 32 hexadecimal digits
     * @param text something else that the same export says, a span's name for example
     */
    boolean has(String process, String trace, String text) {
        // Protobuf holds ids as they are and texts as UTF-8, so that no reader of it is needed.
        String id = new String(HexFormat.of().parseHex(trace), StandardCharsets.ISO_8859_1);
        return exports.stream()
                .anyMatch(export -> export.contains(process) && export.contains(id) && export.contains(text));
    }

    private void take(HttpExchange exchange) throws IOException {
        exports.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
        exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }
}
