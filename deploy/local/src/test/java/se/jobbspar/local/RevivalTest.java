package se.jobbspar.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jobbspar.local.settings.LauncherProblem;
import se.jobbspar.local.settings.Restarts;
import se.jobbspar.local.suite.SuiteHome;

class RevivalTest {
    @TempDir
    private Path folder;

    private final Revival revival = new Revival(Restarts.USUAL);

    @Test
    void serverIsLeftAloneForLongerEachTimeAndNeverGivenUp() {
        Part server = new PostgresPart(SuiteHome.fresh(folder, folder, "home").settings());

        List<Duration> pauses = IntStream.range(0, 12)
                .mapToObj(time -> revival.permit(server, "full"))
                .toList();

        assertEquals(
                LongStream.of(0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30, 30)
                        .mapToObj(Duration::ofSeconds)
                        .toList(),
                pauses);
    }

    @Test
    void serviceIsGivenUpAtItsFourthEnd() {
        Part service = new ShellPart("gateway", "exit 3", folder);
        for (int time = 0; time < 3; time++) {
            assertEquals(Duration.ZERO, revival.permit(service, "broken"));
        }

        assertThrows(LauncherProblem.class, () -> revival.permit(service, "broken"));
    }
}
