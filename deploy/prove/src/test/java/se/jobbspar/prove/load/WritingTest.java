package se.jobbspar.prove.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.settings.LauncherProblem;

/** What an answer, or its absence, says about the state. */
class WritingTest {
    private static final Optional<String> NONE = Optional.empty();
    private static final Optional<String> DRAFT = Optional.of("draft");
    private static final Optional<String> PUBLISHED = Optional.of("published");

    private final Ledger ledger = new Ledger();
    private final Writing writing = new Writing(ledger);
    private final Known vacancy = new Known("admin", "Prov 1");

    @Test
    void acknowledgedWriteLeavesOneState() {
        assertTrue(writing.write(vacancy, DRAFT, () -> answer(201)));

        assertEquals(List.of(DRAFT), vacancy.may());
        assertEquals(Optional.of("v-1"), vacancy.id());
        assertTrue(vacancy.settled());
    }

    @Test
    void writeWithoutAnAnswerMayHaveHappenedOrNot() {
        writing.write(vacancy, DRAFT, () -> answer(201));

        assertFalse(writing.write(vacancy, PUBLISHED, () -> answer(502)));
        assertEquals(List.of(DRAFT, PUBLISHED), vacancy.may());
        assertFalse(vacancy.settled(), "it is left alone until somebody has looked");

        vacancy.found("v-1", "\"2\"", PUBLISHED);
        writing.write(vacancy, NONE, WritingTest::broken);
        assertEquals(List.of(PUBLISHED, NONE), vacancy.may());
        assertEquals(List.of(), ledger.takeFaults());
    }

    @Test
    void refusalOfWhatMustBePossibleIsAFault() {
        writing.write(vacancy, DRAFT, () -> answer(201));

        writing.write(vacancy, PUBLISHED, () -> answer(412));
        assertEquals(List.of("Prov 1 (v-1) was refused: 412 "), ledger.takeFaults());
        writing.write(vacancy, PUBLISHED, () -> answer(429));
        assertEquals(List.of(), ledger.takeFaults(), "whoever asks too much is told so");
        assertEquals(List.of(DRAFT), vacancy.may());
    }

    private static Answer answer(int status) {
        return new Answer(status, "\"1\"", JsonNodeFactory.instance.objectNode().put("id", "v-1"));
    }

    private static Answer broken() {
        throw new LauncherProblem("the connection broke");
    }
}
