package se.jobbspar.tracing;

import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.PackageMap;

class TracingArchitectureTest {
    @Test
    void leansOnNothingOfOurs() {
        PackageMap.of("se.jobbspar.tracing").leans("").check();
    }
}
