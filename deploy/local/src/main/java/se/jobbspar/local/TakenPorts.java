package se.jobbspar.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import se.jobbspar.local.settings.LauncherProblem;
import se.jobbspar.local.settings.Ports;
import se.jobbspar.local.settings.Service;
import se.jobbspar.local.settings.Settings;

/** Finds out before anything starts whether every port is free. */
final class TakenPorts {
    private final Settings settings;

    TakenPorts(Settings settings) {
        this.settings = settings;
    }

    /**
     * @param patience how long to wait for a port that is taken, because a killed launcher's children need a moment
     * @throws LauncherProblem naming each taken port, its part, and the way out
     */
    void check(Duration patience) {
        Instant deadline = Instant.now().plus(patience);
        Map<String, Integer> taken = taken();
        while (!taken.isEmpty() && Instant.now().isBefore(deadline)) {
            pause();
            taken = taken();
        }
        if (!taken.isEmpty()) {
            throw new LauncherProblem(message(taken));
        }
    }

    private Map<String, Integer> taken() {
        Map<String, Integer> taken = byPart();
        taken.values().removeIf(TakenPorts::free);
        return taken;
    }

    private Map<String, Integer> byPart() {
        Ports ports = settings.ports();
        Map<String, Integer> byPart = new LinkedHashMap<>();
        byPart.put("gateway and console", ports.gateway());
        byPart.put("participant-service", ports.of(Service.PARTICIPANT));
        byPart.put("vacancy-service", ports.of(Service.VACANCY));
        byPart.put("matching-service", ports.of(Service.MATCHING));
        byPart.put("Keycloak", ports.keycloak());
        // A PostgreSQL that a killed launcher left on our own data is stopped when ours starts.
        if (!Files.exists(settings.postgresFolder().resolve("postmaster.pid"))) {
            byPart.put("PostgreSQL", ports.postgres());
        }
        byPart.put("Kafka", ports.kafka());
        byPart.put("Kafka controller", ports.kafkaController());
        return byPart;
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private String message(Map<String, Integer> taken) {
        StringBuilder message = new StringBuilder("Nothing was started, because something else listens here:\n");
        taken.forEach((part, port) -> message.append("  port ")
                .append(port)
                .append(", needed by ")
                .append(part)
                .append('\n'));
        int other = settings.ports().gateway() + 1000 > 60_000
                ? 18_080
                : settings.ports().gateway() + 1000;
        return message.append("End that program, or choose another first port (the suite takes eight in a row):\n")
                .append("  JOBBSPAR_PORT=")
                .append(other)
                .append(" ./jobbspar up")
                .toString();
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherProblem("Interrupted while waiting for ports", e);
        }
    }
}
