package se.jobbspar.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A loopback port nobody listens on.
 *
 * <p>Taken below the range the system uses for outgoing connections, because a server binds its port some time after
 * it was found free.
 */
final class FreePort {
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;

    private FreePort() {}

    /** The chosen port, or a free one when the choice is 0. */
    static int orChosen(int chosen) {
        return chosen == 0 ? find() : chosen;
    }

    static int find() {
        for (int attempt = 0; attempt < 200; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            try (ServerSocket ignored = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return ignored.getLocalPort();
            } catch (IOException taken) {
                // Somebody listens there: try another one.
            }
        }
        throw new IllegalStateException("No free port between " + LOWEST + " and " + HIGHEST);
    }
}
