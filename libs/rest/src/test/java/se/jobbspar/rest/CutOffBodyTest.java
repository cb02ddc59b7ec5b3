package se.jobbspar.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;
import se.jobbspar.testkit.Wire;

/** A body that does not say how long it is, and is too long. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
class CutOffBodyTest {
    private static final int LIMIT = 64 * 1024;

    @TestHTTPResource
    URI service;

    @Test
    void bodyThatHidesItsLengthIsCutOffAndItsAddressStaysOutOfTheLog() throws Exception {
        try (var log = new Warnings()) {
            // Several, so that what is logged of the first is there when the last is answered.
            for (int i = 0; i < 5; i++) {
                assertTrue(answer("/probe?q=Kanarieholm").contains(" 413 "));
            }

            assertEquals(List.of(), log.lines);
        }
    }

    /** Sent by hand, since no client at hand would leave the length out. */
    private String answer(String path) throws IOException {
        try (var wire = new Wire(service.getPort())) {
            wire.send("POST %s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\n"
                            .formatted(path, Tokens.coach("1880"))
                    + "Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n".formatted(LIMIT + 1, " ".repeat(LIMIT + 1)));
            return wire.head();
        }
    }

    private static final class Warnings extends Handler implements AutoCloseable {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        Warnings() {
            setLevel(Level.WARNING);
            Logger.getLogger("").addHandler(this);
        }

        @Override
        public void publish(LogRecord line) {
            if (isLoggable(line)) {
                lines.add(line.getLoggerName() + " " + line.getMessage());
            }
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            Logger.getLogger("").removeHandler(this);
        }
    }
}
