package se.jobbspar.outbox.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.jobbspar.outbox.Eventually.eventually;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.jobbspar.outbox.topic.Refill;
import se.jobbspar.outbox.topic.TopicSettings;

/** The database here is none: what counts is how the relay takes it. */
class RelayWithoutDatabaseTest {

    @Test
    void relayWithoutDatabaseAsksAgainAndAgain() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        try (Relay relay = relay(() -> {
            asked.incrementAndGet();
            throw new SQLException("Connection refused");
        })) {
            relay.start();
            eventually("asked again", () -> asked.get() > 2);
            assertEquals(RelayState.STANDBY, relay.state());
        }
    }

    @Test
    void relayWhoseThreadDiesDoesNotSayThatItRuns() throws Exception {
        try (Relay relay = relay(() -> {
            throw new OutOfMemoryError("for a test");
        })) {
            relay.start();
            eventually("stopped", () -> relay.state() == RelayState.STOPPED);
        }
    }

    @Test
    void settingsThatWouldLoseTheLockWhileIdleAreRefused() {
        Duration second = Duration.ofSeconds(1);
        assertThrows(IllegalArgumentException.class, () -> new RelaySettings(1, second, second, second));
    }

    private static Relay relay(ConnectionSource database) {
        Duration moment = Duration.ofMillis(100);
        KafkaAccess access = new KafkaAccess(Map.of(), "nobody", 1_000);
        return new Relay(new RelayParts(
                new RelaySettings(1, moment, moment.multipliedBy(10), moment),
                database,
                access,
                new TopicSettings(1, 1_000),
                new Refill(RelayFixture.republishing(), RelayFixture.readBack(access), new SimpleMeterRegistry()),
                Clock.systemUTC()));
    }
}
