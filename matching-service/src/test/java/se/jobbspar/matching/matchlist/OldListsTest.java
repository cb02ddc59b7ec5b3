package se.jobbspar.matching.matchlist;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.testkit.Municipalities.OREBRO;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import se.jobbspar.matching.ServiceTest;
import se.jobbspar.testkit.Tokens;

/** Lists in the form they were recorded in on a day answer as on that day; the files are never changed, only added to. */
@ServiceTest
class OldListsTest {
    private static final ObjectMapper TREE = new ObjectMapper();

    @Inject
    DataSource database;

    @Test
    void listOfTheFirstDayIsCarriedOverAndAnswersAsOnThatDay() throws Exception {
        ObjectNode list = golden("match-list-2026-11-22.json");
        ObjectNode item = golden("match-list-item-2026-11-22.json");
        migrateTo("1");
        recordAsOnTheFirstDay(list, item);
        migrateTo("latest");
        takeOver();

        String answer = given().auth()
                .oauth2(Tokens.coach(OREBRO))
                .header("Accept-Language", "sv")
                .get("/matching/v1/match-lists/" + list.get("id").asText())
                .then()
                .statusCode(200)
                .extract()
                .asString();

        ObjectNode found = (ObjectNode) TREE.readTree(answer);
        String itemId = ((ObjectNode) found.at("/items/0")).remove("id").asText();
        assertEquals(itemId, UUID.fromString(itemId).toString(), "each item has got an id");
        assertEquals(list.set("items", TREE.createArrayNode().add(item)), found);
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(database)
                .schemas("first_day")
                .locations("db/migration")
                .target(version)
                .load()
                .migrate();
    }

    private void recordAsOnTheFirstDay(ObjectNode list, ObjectNode item) throws SQLException {
        UUID id = UUID.fromString(list.get("id").asText());
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into first_day.match_list (id, municipality,"
                            + " created_at, created_by, subject_id, head, inputs) values (?, ?, ?::timestamptz, 'karin', ?, ?, '{}')")) {
                insert.setObject(1, id);
                insert.setString(2, OREBRO);
                insert.setString(3, list.get("createdAt").asText());
                insert.setObject(4, UUID.fromString(list.at("/subject/id").asText()));
                insert.setString(5, list.toString());
                insert.execute();
            }
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into first_day.match_list_item (list_id, rank, target_id, body) values (?, ?, ?, ?)")) {
                insert.setObject(1, id);
                insert.setInt(2, item.get("rank").asInt());
                insert.setObject(3, UUID.fromString(item.at("/target/id").asText()));
                insert.setString(4, item.toString());
                insert.execute();
            }
        }
    }

    /** The service reads its own schema, whose columns have come about in the same way. */
    private void takeOver() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into match_list select * from first_day.match_list");
            statement.execute("insert into match_list_item select * from first_day.match_list_item");
        }
    }

    private static ObjectNode golden(String name) throws IOException {
        return (ObjectNode) TREE.readTree(OldListsTest.class.getResourceAsStream("/golden/" + name));
    }
}
