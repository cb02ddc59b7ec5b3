package se.jobbspar.schedules;

import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.PackageMap;

/** Models know the ports they stand behind and nobody who plays; only the play knows them all. */
class SchedulesArchitectureTest {
    @Test
    void packagesLeanOnWhatTheMapSays() {
        PackageMap.of("se.jobbspar.schedules", "se.jobbspar.contracts", "se.jobbspar.outbox", "se.jobbspar.matching")
                .leans("", "play", "world")
                .leans("world")
                .leans("kafka", "world")
                .leans("postgres", "world")
                .leans("index", "world")
                .leans("play", "index", "kafka", "postgres", "world")
                .check();
    }
}
