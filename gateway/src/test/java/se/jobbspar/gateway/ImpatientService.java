package se.jobbspar.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A service that keeps its connection open after an answer, and closes it as soon as the next request comes: what a server
 * does whose idle time ends in that moment. It does a request that is the first of its connection, and no other.
 */
public class ImpatientService implements QuarkusTestResourceLifecycleManager {
    private static final Map<String, AtomicInteger> DONE = new ConcurrentHashMap<>();

    private ServerSocket server;

    /** How many requests with this method and address have been done. */
    public static int done(String line) {
        return DONE.getOrDefault(line, new AtomicInteger()).get();
    }

    @Override
    public Map<String, String> start() {
        try {
            server = new ServerSocket(0, 512, InetAddress.getLoopbackAddress());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        Thread.ofVirtual().start(this::accept);
        return Map.of("jobbspar.origin.vacancy", "http://127.0.0.1:" + server.getLocalPort());
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket connection = server.accept();
                Thread.ofVirtual().start(() -> serve(connection));
            } catch (IOException stopped) {
                return;
            }
        }
    }

    private static void serve(Socket connection) {
        try (connection) {
            BufferedReader request =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
            String line = request.readLine();
            if (line == null) {
                return;
            }
            read(request);
            DONE.computeIfAbsent(line.replace(" HTTP/1.1", ""), first -> new AtomicInteger())
                    .incrementAndGet();
            connection
                    .getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}".getBytes(StandardCharsets.US_ASCII));
            // Waits for the next request, and leaves its first byte unread: the connection is reset.
            connection.getInputStream().read(new byte[1]);
        } catch (IOException gone) {
            // The gateway closed it.
        }
    }

    private static void read(BufferedReader request) throws IOException {
        int length = 0;
        for (String header = request.readLine(); !header.isEmpty(); header = request.readLine()) {
            if (header.toLowerCase().startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        while (length > 0) {
            length -= request.read(new char[length]);
        }
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException stopped) {
            // Nobody waits for it.
        }
    }
}
