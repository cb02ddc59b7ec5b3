package se.jobbspar.matching.matchlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.matching.ServiceTest;
import se.jobbspar.matching.feed.RecordedPeople.Known;
import se.jobbspar.matching.score.Readiness;
import se.jobbspar.matching.score.Score;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.testkit.People;

/** Who leaves the recorded lists when they are compared with an index, on the real database. */
@ServiceTest
class MatchListsTest {
    private static final Workplace OREBRO = Workplace.of("1880");
    private final UUID stranger = UUID.randomUUID();
    private final UUID amina = UUID.randomUUID();

    @Inject
    MatchLists lists;

    @Inject
    DataSource database;

    private MatchList list(String subject, UUID subjectId, String against, UUID... targets) {
        String type = against.equals("participants") ? "participant" : "vacancy";
        List<MatchListItem> items =
                Stream.of(targets).map(id -> item(new Target(type, id, "-"))).toList();
        return new MatchList(
                new Terms(against, null, Purpose.GUIDANCE, null, null, 20, null),
                new Basis("v1", "starter", "-", 0, "sv"),
                new Found(
                        new Target(subject, subjectId, "-"),
                        People.amina(),
                        Optional.empty(),
                        Optional.empty(),
                        targets.length,
                        Optional.empty(),
                        items),
                Instant.EPOCH);
    }

    private UUID recorded(String subject, UUID subjectId, String against, UUID... targets) {
        return record(list(subject, subjectId, against, targets), person -> true)
                .id()
                .orElseThrow();
    }

    private MatchList record(MatchList list, Known known) {
        try {
            return lists.record(list, OREBRO, "karin", known).list();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MatchListItem item(Target target) {
        Score score = new Score(0, 0, Readiness.NOW, List.of(), List.of());
        return new MatchListItem(target, null, score, Reasons.of(score, id -> id));
    }

    /** Only the stranger is unknown, since other tests' lists are compared too. */
    private Void compare() throws Exception {
        lists.forgetAllBut(person -> !person.equals(stranger));
        return null;
    }

    @Test
    void personTheIndexDoesNotKnowLeavesEveryList() throws Exception {
        UUID about = recorded("participant", stranger, "vacancies", UUID.randomUUID());
        UUID with = recorded("vacancy", UUID.randomUUID(), "participants", stranger, amina);

        compare();

        assertEquals(Optional.empty(), lists.find(about, OREBRO));
        MatchList left = lists.find(with, OREBRO).orElseThrow().list();
        assertEquals(1, left.removed());
        assertEquals(
                List.of(amina), left.items().stream().map(i -> i.target().id()).toList());
    }

    @Test
    void demandTheIndexOfPeopleDoesNotKnowStays() throws Exception {
        UUID demands = recorded("participant", amina, "vacancies", stranger);
        UUID people = recorded("vacancy", stranger, "participants", amina);

        compare();

        assertEquals(1, lists.find(demands, OREBRO).orElseThrow().list().items().size());
        assertEquals(1, lists.find(people, OREBRO).orElseThrow().list().items().size());
    }

    @Test
    void personErasedSinceTheSearchIsNotRecorded() {
        MatchList made = record(
                list("vacancy", UUID.randomUUID(), "participants", stranger, amina),
                person -> !person.equals(stranger));

        MatchList found =
                lists.find(made.id().orElseThrow(), OREBRO).orElseThrow().list();
        assertEquals(1, found.removed());
        assertEquals(
                List.of(amina), found.items().stream().map(i -> i.target().id()).toList());
        assertEquals(List.of(2), found.items().stream().map(MatchListItem::rank).toList());
    }

    @Test
    void listForAPersonErasedSinceTheSearchIsNotRecorded() {
        MatchList made = list("participant", stranger, "vacancies", UUID.randomUUID());

        ProblemException refusal =
                assertThrows(ProblemException.class, () -> record(made, person -> !person.equals(stranger)));

        assertEquals(ProblemType.NOT_FOUND, refusal.type());
        assertEquals(Optional.empty(), made.id());
    }

    @Test
    void listThatIsBeingRecordedIsComparedToo() throws Exception {
        try (ExecutorService feed = Executors.newSingleThreadExecutor()) {
            List<Future<Void>> comparing = new ArrayList<>();
            MatchList made = record(list("participant", stranger, "vacancies"), person -> {
                comparing.add(feed.submit(this::compare));
                awaitItWaitsOrIsDone(comparing.getFirst());
                return true;
            });
            comparing.getFirst().get(20, TimeUnit.SECONDS);
            assertEquals(Optional.empty(), lists.find(made.id().orElseThrow(), OREBRO));
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
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet waiting =
                        statement.executeQuery("select 1 from pg_locks where locktype = 'advisory' and not granted")) {
            return waiting.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
