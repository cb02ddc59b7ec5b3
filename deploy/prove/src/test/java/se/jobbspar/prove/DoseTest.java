package se.jobbspar.prove;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.jobbspar.local.suite.SuiteHome;
import se.jobbspar.prove.proof.Proof;
import se.jobbspar.prove.proof.Seed;
import se.jobbspar.prove.suite.ProvedSuite;

/** A dose of every proof, with the day's seed and against one suite; {@code ./jobbspar prove} does more of the same. */
@Tag("suite")
class DoseTest {
    /** Of all parts together, on two idle cores, beside starting the suite. */
    private static final Duration DOSE = Duration.ofMinutes(2);

    @Test
    @Timeout(value = 25, unit = TimeUnit.MINUTES)
    void everythingHolds() {
        Path root = SuiteHome.projectFolder();
        try (ProvedSuite suite = ProvedSuite.below(root, root.resolve("deploy/prove/target/suites"))) {
            List<Proof> proofs = Proofs.of(suite);
            Budget budget = Budget.ofTime(DOSE.dividedBy(proofs.size()));
            Order order = new Order(List.of(), Seed.ofToday(Clock.systemDefaultZone()), budget);

            List<Report> reports = Prove.run(order, proofs, System.out);

            assertEquals(
                    List.of(), reports.stream().filter(report -> !report.held()).toList());
            assertEquals(
                    List.of(),
                    reports.stream().filter(report -> report.tried() == 0).toList(),
                    "each tried something");
        }
    }
}
