package se.jobbspar.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.jobbspar.local.settings.Ports;
import se.jobbspar.local.settings.Settings;

/**
 * A home and eight ports for one suite.
 *
 * @param more further environment of its processes
 */
public record SuiteHome(Settings settings, Map<String, String> more) {
    private static final List<String> DATA = List.of("postgres", "kafka", "keycloak", "index", "taxonomy", "secrets");

    public SuiteHome {
        more = Map.copyOf(more);
    }

    /**
     * A fresh home on free ports.
     *
     * @param root the project's folder
     * @param parent where the home is made
     * @param prefix what its name begins with
     */
    public static SuiteHome fresh(Path root, Path parent, String prefix) {
        try {
            Path home = Files.createTempDirectory(Files.createDirectories(parent), prefix);
            Settings settings = new Settings(
                    root, home.toAbsolutePath(), new Ports(freePorts()), Settings.restarts(System.getenv()));
            return new SuiteHome(settings, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder that holds {@code ./jobbspar}, from wherever in the project this runs. */
    public static Path projectFolder() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("jobbspar"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** The same home, whose processes are told more than the script tells them. */
    public SuiteHome with(Map<String, String> environment) {
        return new SuiteHome(settings, environment);
    }

    /** What the script reads, and what it hands on. */
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("JOBBSPAR_HOME", settings.home().toString());
        environment.put("JOBBSPAR_PORT", Integer.toString(settings.ports().gateway()));
        environment.put(
                "JOBBSPAR_RESTARTS", Integer.toString(settings.restarts().most()));
        environment.put("JOBBSPAR_BUILD", "no");
        return environment;
    }

    /** Everything but the logs, which stay for a reader. */
    public void deleteData() {
        DATA.forEach(folder -> delete(settings.home().resolve(folder)));
    }

    private static void delete(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Below the range from which the system takes ports for outgoing connections. */
    private static int freePorts() {
        for (int attempt = 0; attempt < 100; attempt++) {
            int first = ThreadLocalRandom.current().nextInt(12_000, 19_900);
            if (IntStream.range(first, first + 8).allMatch(SuiteHome::free)) {
                return first;
            }
        }
        throw new IllegalStateException("No eight free ports in a row");
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
