package se.jobbspar.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.local.settings.LauncherProblem;

class AgainTest {
    private final List<String> asked = new ArrayList<>();

    @Test
    void questionThatAKilledGatewayDidNotAnswerIsAskedAgain() {
        assertEquals("answer", Again.within(Duration.ofSeconds(10), this::answeredTheThirdTime));

        assertEquals(List.of("1", "2", "3"), asked);
    }

    @Test
    void lastProblemIsToldWhenPatienceEnds() {
        LauncherProblem problem =
                assertThrows(LauncherProblem.class, () -> Again.within(Duration.ZERO, this::answeredTheThirdTime));

        assertEquals("no answer " + asked.size(), problem.getMessage());
    }

    private String answeredTheThirdTime() {
        asked.add(Integer.toString(asked.size() + 1));
        if (asked.size() < 3) {
            throw new LauncherProblem("no answer " + asked.size());
        }
        return "answer";
    }
}
