package se.jobbspar.http;

import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.PackageMap;

class HttpArchitectureTest {
    @Test
    void httpLeansOnTheContractsAlone() {
        PackageMap.of("se.jobbspar.http", "se.jobbspar.contracts")
                .leans("")
                .leans("wire", "")
                .check();
    }
}
