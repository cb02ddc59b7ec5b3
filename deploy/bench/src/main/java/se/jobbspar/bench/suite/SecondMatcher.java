package se.jobbspar.bench.suite;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import se.jobbspar.local.suite.Processes;
import se.jobbspar.local.suite.Waiting;

/** A matcher as the suite's own is, of the same topics and database, with an index and a port of its own (Linux). */
public final class SecondMatcher implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(20);
    private static final long STOP_SECONDS = 60;

    private static final int A_LOOK_MILLIS = 5_000;

    private final List<String> command = new ArrayList<>();
    private final String environment;
    private final Path home;
    private final int port;
    private Process process;

    /**
     * Not started yet.
     *
     * @param first the suite's own
     * @param home an empty folder
     */
    public SecondMatcher(ProcessHandle first, Path home) throws IOException {
        command.add(first.info().command().orElseThrow());
        command.addAll(List.of(first.info().arguments().orElseThrow()));
        environment = Files.readString(Path.of("/proc", Long.toString(first.pid()), "environ"), StandardCharsets.UTF_8);
        this.home = home;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    /** Without a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Returns when it answers, which it does when it has read all there is that its index does not hold. */
    public void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("second.log").toFile()));
        Map<String, String> variables = builder.environment();
        for (String variable : environment.split("\0")) {
            String[] parts = variable.split("=", 2);
            variables.put(parts[0], parts[1]);
        }
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        variables.put("JOBBSPAR_INDEX_HOME", home.resolve("index").toString());
        process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        Waiting.until("the second matcher is ready", START, this::ready);
    }

    private boolean ready() {
        try {
            HttpURLConnection asked = (HttpURLConnection)
                    URI.create(address() + "/q/health/ready").toURL().openConnection();
            asked.setConnectTimeout(A_LOOK_MILLIS);
            asked.setReadTimeout(A_LOOK_MILLIS);
            return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * SIGTERM, upon which it commits its index.
     *
     * @throws IllegalStateException when it has not ended in time
     */
    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The second matcher does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    /** SIGKILL. */
    public void kill() {
        Processes.kill(process.toHandle());
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
