package se.jobbspar.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Two coaches at once: one wins, the other is told, and the topic has the versions in their order. */
@ServiceTest
class ConcurrentChangeTest {
    private final Api coach = Api.coach("1490");

    @Test
    void ofSeveralChangesFromTheSameVersionExactlyOneWins() throws Exception {
        Registered person = coach.register("Amina", "none");
        Callable<Integer> change =
                () -> coach.map(person.id(), person.etag(), Profiles.ONE_SKILL).statusCode();

        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            List<Integer> outcomes = pool.invokeAll(Collections.nCopies(6, change)).stream()
                    .map(future -> future.resultNow())
                    .sorted()
                    .toList();
            assertEquals(List.of(200, 412, 412, 412, 412, 412), outcomes);
        }
        coach.get(person.id()).then().header("ETag", "\"2\"");
    }

    @Test
    void recordsOfAPersonFollowTheVersions() throws Exception {
        Registered person = coach.register("Amina", "none");
        Callable<Void> tenChanges = () -> {
            for (int done = 0; done < 10; ) {
                String etag = coach.get(person.id()).header("ETag");
                done += coach.map(person.id(), etag, Profiles.ONE_SKILL).statusCode() == 200 ? 1 : 0;
            }
            return null;
        };

        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            for (Future<Void> future : pool.invokeAll(Collections.nCopies(3, tenChanges))) {
                future.get();
            }
        }

        List<Long> versions = ParticipantTopic.await(person.id(), r -> ParticipantTopic.version(r) == 31).stream()
                .map(ParticipantTopic::version)
                .toList();
        assertEquals(LongStream.rangeClosed(1, 31).boxed().toList(), versions);
    }
}
