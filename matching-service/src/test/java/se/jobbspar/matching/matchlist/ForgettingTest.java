package se.jobbspar.matching.matchlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.jobbspar.matching.ServiceTest;
import se.jobbspar.testkit.People;

/** Who leaves the recorded lists when they are compared with an index, on the real database. */
@ServiceTest
class ForgettingTest {
    private static final String OREBRO = "1880";
    private final UUID stranger = UUID.randomUUID();
    private final UUID amina = UUID.randomUUID();

    @Inject
    Forgetting forgetting;

    @Inject
    Recorded recorded;

    @Inject
    DataSource database;

    private UUID list(SubjectType subject, UUID subjectId, Against against, UUID... targets) {
        UUID id = UUID.randomUUID();
        SubjectType type = against == Against.PARTICIPANTS ? SubjectType.PARTICIPANT : SubjectType.VACANCY;
        List<MatchItem> items = IntStream.range(0, targets.length)
                .mapToObj(i -> item(i + 1, new Target(type, targets[i], "-")))
                .toList();
        MatchListResponse list = new MatchListResponse(
                id,
                Instant.EPOCH,
                "v1",
                "starter",
                "-",
                "sv",
                new Target(subject, subjectId, "-"),
                against,
                null,
                Purpose.GUIDANCE,
                null,
                20,
                targets.length,
                null,
                null,
                items);
        QuarkusTransaction.joiningExisting().run(() -> recorded.keep(list, OREBRO, "karin", People.amina()));
        return id;
    }

    private static MatchItem item(int rank, Target target) {
        return new MatchItem(rank, target, 0, 10_000, 0, WantedReadiness.NOW, List.of(), List.of());
    }

    /** Only the stranger is unknown, since other tests' lists are compared too. */
    private Void compare() throws Exception {
        forgetting.forgetAllBut(person -> !person.equals(stranger));
        return null;
    }

    @Test
    void personTheIndexDoesNotKnowLeavesEveryList() throws Exception {
        UUID about = list(SubjectType.PARTICIPANT, stranger, Against.VACANCIES, UUID.randomUUID());
        UUID with = list(SubjectType.VACANCY, UUID.randomUUID(), Against.PARTICIPANTS, stranger, amina);

        compare();

        assertEquals(Optional.empty(), recorded.find(about, OREBRO));
        MatchListResponse left = recorded.find(with, OREBRO).orElseThrow();
        assertEquals(1, left.removed());
        assertEquals(
                List.of(amina), left.items().stream().map(i -> i.target().id()).toList());
    }

    @Test
    void demandTheIndexOfPeopleDoesNotKnowStays() throws Exception {
        UUID demands = list(SubjectType.PARTICIPANT, amina, Against.VACANCIES, stranger);
        UUID people = list(SubjectType.VACANCY, stranger, Against.PARTICIPANTS, amina);

        compare();

        assertEquals(1, recorded.find(demands, OREBRO).orElseThrow().items().size());
        assertEquals(1, recorded.find(people, OREBRO).orElseThrow().items().size());
    }

    @Test
    void listInTheMakingIsComparedToo() throws Exception {
        try (ExecutorService feed = Executors.newSingleThreadExecutor()) {
            UUID[] made = new UUID[1];
            List<Future<Void>> comparing = new ArrayList<>();
            QuarkusTransaction.requiringNew().run(() -> {
                forgetting.waitForNobody();
                made[0] = list(SubjectType.PARTICIPANT, stranger, Against.VACANCIES);
                comparing.add(feed.submit(this::compare));
                awaitItWaitsOrIsDone(comparing.getFirst());
            });
            comparing.getFirst().get(20, TimeUnit.SECONDS);
            assertEquals(Optional.empty(), recorded.find(made[0], OREBRO));
        }
    }

    private void awaitItWaitsOrIsDone(Future<Void> comparing) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!comparing.isDone() && !somebodyWaits()) {
            assertTrue(System.nanoTime() < end, "neither waits nor is done");
            Thread.onSpinWait();
        }
    }

    private boolean somebodyWaits() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var waiting =
                        statement.executeQuery("select 1 from pg_locks where locktype = 'advisory' and not granted")) {
            return waiting.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
