package se.jobbspar.bench.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import se.jobbspar.bench.drawn.Corpus;
import se.jobbspar.bench.measure.Figure;
import se.jobbspar.taxonomy.Taxonomy;

class ContestTest {
    private static final Corpus CORPUS = Corpus.of(Taxonomy.starter(), 1);
    private static final List<Question> ONE = CORPUS.allVacancies()
            .map(vacancy -> Question.of(Matcher.demand(vacancy, CORPUS.taxonomy())))
            .toList();

    @Test
    void whoIsSlowTakesHalfOfTheTimeAtMost() throws IOException {
        Contest contest = new Contest(List.of(new Takes(1, "a"), new Takes(50, "a")), ONE);
        List<Figure> figures = contest.measure(Duration.ofMillis(600));
        Figure fast = figures.getFirst();
        Figure slow = figures.getLast();
        assertTrue(slow.count() >= 1, "it takes part");
        assertTrue(fast.count() > 5 * slow.count(), () -> "some ten times as often: " + figures);
        assertEquals(1, fast.ratio());
        assertTrue(slow.ratio() > 5, () -> "each by the same question: " + figures);
    }

    @Test
    void whoFindsOthersIsNoticed() {
        Contest contest = new Contest(List.of(new Takes(0, "a"), new Takes(0, "b")), ONE);
        assertThrows(IllegalStateException.class, () -> contest.requireEqual());
    }

    /** Finds the same whatever it is asked. */
    private record Takes(int millis, String name, String finds) implements Finder {
        Takes(int millis, String finds) {
            this(millis, millis + " ms", finds);
        }

        @Override
        public List<Found> top(Question question, int most) {
            LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
            return List.of(new Found(finds, 1));
        }
    }
}
