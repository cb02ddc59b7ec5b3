package se.jobbspar.local;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jobbspar.local.settings.LauncherProblem;
import se.jobbspar.local.settings.Ports;
import se.jobbspar.local.settings.Restarts;
import se.jobbspar.local.settings.Settings;

class LeftoversTest {
    /** Takes a while to end, as what writes its files at the end does; no port tells. */
    private static final String SLOW = "trap 'sleep 2; exit' TERM; while :; do sleep 0.1; done";

    @TempDir
    private Path home;

    @Test
    void nextStartWaitsForAChildThatHasNoPortAnyMoreAndStillEnds() {
        Settings settings = new Settings(home, home, new Ports(8080), Restarts.USUAL);
        Child ending = Child.start(List.of("bash", "-c", SLOW), Map.of(), settings.log("keycloak"));
        Leftovers leftovers = new Leftovers(settings);
        assertThrows(LauncherProblem.class, () -> leftovers.await(Duration.ofMillis(500)));
        Thread.startVirtualThread(ending::stop);

        leftovers.await(Duration.ofSeconds(20));

        assertFalse(ending.alive());
    }

    @Test
    void childrenOfOtherHomesAreNotWaitedFor(@TempDir Path elsewhere) {
        Settings settings = new Settings(home, home, new Ports(8080), Restarts.USUAL);
        Child other = Child.start(List.of("sleep", "60"), Map.of(), elsewhere.resolve("logs/keycloak.log"));

        new Leftovers(settings).await(Duration.ZERO);

        assertTrue(other.alive());
        other.stop();
    }
}
