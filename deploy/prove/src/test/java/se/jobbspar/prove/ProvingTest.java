package se.jobbspar.prove;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.prove.proof.Seed;

class ProvingTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    @Test
    void roundsHaveSeedsInARowAndAFailureNamesItsOwn() {
        Report report = new Proving(out).run(new Sums("sums"), new Seed(5), Budget.ofRounds(5));

        assertEquals(5, report.rounds());
        assertEquals(9, report.tried());
        assertEquals(
                List.of(
                        new Report.Failure(new Seed(8), List.of("8 is divided by four")),
                        new Report.Failure(new Seed(9), List.of("ended with java.lang.IllegalStateException: nine"))),
                report.failures());
        assertFalse(report.held());
    }

    @Test
    void noRoundBeginsWhenTheTimeIsUp() {
        Report report = new Proving(out).run(new Sums("sums"), new Seed(1), Budget.ofTime(Duration.ZERO));

        assertEquals(0, report.rounds());
        assertTrue(report.held());
    }

    @Test
    void tableSaysWhatWasTriedAndHowAFailureIsRepeated() {
        new Table(List.of(new Proving(out).run(new Sums("sums"), new Seed(7), Budget.ofRounds(2)))).print(out);

        String text = said.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains(String.format("%-12s %8s %8s %8s %8s %9s", "sums", 2, 4, 1, 1, 0)), text);
        assertTrue(text.contains("again: ./jobbspar prove sums --seed 8 --rounds 1"), text);
    }
}
