package se.jobbspar.bench.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** OpenSearch of one node in a JVM of its own, since it brings its own Lucene; ends with whoever closes it, or with this JVM. */
public final class OpenSearchProcess implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(4);
    /** In which its runner looks for a port; the first is its base, which it never takes. */
    private static final int FIRST_PORT = 9200;

    private static final int LAST_PORT = 9299;

    private final Process process;
    private final URI address;

    private OpenSearchProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param classPath of the runner and all that it needs
     * @param home an empty folder
     */
    public static OpenSearchProcess start(String classPath, Path home) throws IOException {
        int port = IntStream.range(FIRST_PORT + 1, LAST_PORT)
                .filter(OpenSearchProcess::free)
                .findFirst()
                .orElseThrow(() -> new IOException("No free port for OpenSearch"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        // As its own distribution starts it on a newer JDK; our services have both, too.
                        "--add-modules",
                        "jdk.incubator.vector",
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "-XX:+UseCompactObjectHeaders",
                        "-cp",
                        classPath,
                        "org.codelibs.opensearch.runner.OpenSearchRunner",
                        "-basePath",
                        home.resolve("node").toString(),
                        "-numOfNode",
                        "1",
                        "-baseHttpPort",
                        Integer.toString(port - 1))
                .redirectErrorStream(true)
                .redirectOutput(
                        Files.createDirectories(home).resolve("opensearch.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        OpenSearchProcess started = new OpenSearchProcess(process, URI.create("http://localhost:" + port + "/"));
        started.await();
        return started;
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private void await() throws IOException {
        Instant latest = Instant.now().plus(START);
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (!answers(http)) {
                if (!process.isAlive() || Instant.now().isAfter(latest)) {
                    close();
                    throw new IOException("OpenSearch does not start");
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private boolean answers(HttpClient http) throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    public URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
