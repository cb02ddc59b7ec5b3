package se.jobbspar.local;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.jobbspar.local.suite.Waiting;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ChildTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @Test
    void oneThatEndsWhenItIsAskedToNeedsNoForce() {
        assertTrue(child("").stop(SOON));
    }

    @Test
    void oneThatTakesLongerThanItsPatienceIsEndedByForce() {
        assertFalse(child("trap '' TERM").stop(Duration.ofSeconds(1)));
    }

    @Test
    void oneThatIsKilledWhileItIsAskedToEndIsKnownToHaveEndedByForce() {
        Child stubborn = child("trap '' TERM");
        Thread.ofVirtual().start(() -> {
            Waiting.pause(Duration.ofSeconds(1));
            stubborn.kill();
        });
        assertFalse(stubborn.stop(Duration.ofMinutes(10)));
    }

    private Child child(String first) {
        Path runs = folder.resolve("runs");
        String line = first + "\ntouch \"$1\"; while :; do sleep 0.1; done";
        Child child = Child.start(List.of("sh", "-c", line, "x", runs.toString()), Map.of(), folder.resolve("log"));
        Waiting.until("the child runs", SOON, () -> Files.exists(runs));
        return child;
    }
}
