package se.jobbspar.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.jobbspar.local.settings.Ports;
import se.jobbspar.local.settings.Settings;

/** A fresh home and eight free ports for one suite under test; its logs stay below {@code target} for a reader. */
final class SuiteHome {
    private final Path root = projectFolder();
    private final Path home;
    private final int port = freePorts();

    SuiteHome() {
        try {
            home = Files.createTempDirectory(
                    Files.createDirectories(root.resolve("deploy/local/target/suites")), "suite");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Settings settings() {
        return new Settings(root, home, new Ports(port));
    }

    /** What the script reads. */
    Map<String, String> environment() {
        return Map.of(
                "JOBBSPAR_HOME", home.toString(), "JOBBSPAR_PORT", Integer.toString(port), "JOBBSPAR_BUILD", "no");
    }

    /** Everything but the logs. */
    void delete() {
        for (String folder : List.of("postgres", "kafka", "keycloak", "index", "taxonomy", "secrets")) {
            delete(home.resolve(folder));
        }
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

    static Path projectFolder() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("jobbspar"))) {
            folder = folder.getParent();
        }
        return folder;
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
