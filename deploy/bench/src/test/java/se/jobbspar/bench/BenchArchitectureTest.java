package se.jobbspar.bench;

import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.PackageMap;

class BenchArchitectureTest {
    @Test
    void measurementsUseWhatIsMeasured() {
        PackageMap.of(
                        "se.jobbspar.bench",
                        "se.jobbspar.concepts",
                        "se.jobbspar.contracts",
                        "se.jobbspar.local",
                        "se.jobbspar.matching",
                        "se.jobbspar.servers",
                        "se.jobbspar.taxonomy")
                .leans("", "drawn", "engine", "measure", "report", "suite")
                .leans("drawn")
                .leans("engine", "measure")
                .leans("jmh_generated", "")
                .leans("measure")
                .leans("report", "measure")
                .leans("suite", "engine", "measure")
                .check();
    }
}
