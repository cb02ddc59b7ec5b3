package se.jobbspar.matching.matchlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.matching.ServiceTest;
import se.jobbspar.testkit.People;

/** Lists are kept for two years, and what was deleted is noted. */
@ServiceTest
class DisposalTest {
    private static final Workplace LAXA = Workplace.of("1860");

    @Inject
    MatchLists lists;

    @Inject
    Disposal disposal;

    @Inject
    DataSource database;

    private UUID made(Instant at) throws IOException {
        Found found = new Found(
                new Target("vacancy", UUID.randomUUID(), "Kock"),
                People.amina(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                List.of());
        MatchList list = new MatchList(
                new Terms("participants", null, Purpose.GUIDANCE, null, null, 20, null),
                new Basis("v1", "starter", "-", 0, "sv"),
                found,
                at);
        return lists.record(list, LAXA, "karin", person -> true).list().id().orElseThrow();
    }

    @Test
    void oldListsGoAndANoteOfThemStays() throws Exception {
        Instant now = Instant.now();
        UUID old = made(now.minus(Duration.ofDays(731)));
        UUID young = made(now.minus(Duration.ofDays(729)));

        disposal.sweep();

        assertTrue(lists.find(old, LAXA).isEmpty());
        assertTrue(lists.find(young, LAXA).isPresent());
        assertEquals("1", ask("select lists from disposal order by disposed_at desc limit 1"));
    }

    private String ask(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
