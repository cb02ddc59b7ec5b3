package se.jobbspar.prove;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.local.settings.LauncherProblem;
import se.jobbspar.prove.proof.Proof;
import se.jobbspar.prove.proof.Seed;

class OrderTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void withoutWordsEveryPartHasAMinuteAndTheDaysSeed() {
        Order order = Order.parse(List.of(), CLOCK);

        assertEquals(new Order(List.of(), new Seed(20_783_000), Budget.ofTime(Duration.ofMinutes(1))), order);
    }

    @Test
    void partsSeedAndBudgetAreTakenInAnyOrder() {
        Order order = Order.parse(List.of("--rounds", "3", "kills", "--seed", "7", "damage"), CLOCK);

        assertEquals(new Order(List.of("kills", "damage"), new Seed(7), Budget.ofRounds(3)), order);
    }

    @Test
    void wrongUseIsExplained() {
        for (List<String> words : List.of(List.of("--seed"), List.of("--rounds", "many"))) {
            LauncherProblem problem = assertThrows(LauncherProblem.class, () -> Order.parse(words, CLOCK));
            assertTrue(problem.getMessage().startsWith("Use: ./jobbspar prove"), problem::getMessage);
        }
    }

    @Test
    void unknownPartIsToldWhichThereAre() {
        List<Proof> proofs = List.of(new Sums("one"), new Sums("two"));

        assertEquals(
                List.of(proofs.getLast()), Order.parse(List.of("two"), CLOCK).of(proofs));
        assertEquals(proofs, Order.parse(List.of(), CLOCK).of(proofs));
        LauncherProblem problem = assertThrows(LauncherProblem.class, () -> Order.parse(List.of("three"), CLOCK)
                .of(proofs));
        assertTrue(problem.getMessage().contains("one, two"), problem::getMessage);
    }
}
