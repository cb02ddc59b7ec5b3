package se.jobbspar.prove.truth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.jobbspar.local.settings.Settings;
import se.jobbspar.prove.load.Content;

/** What PostgreSQL holds, read past the services. */
final class Database {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Settings settings;

    Database(Settings settings) {
        this.settings = settings;
    }

    List<Stored> people() {
        return rows("participant", "select id, reference, version, seen, name, profile from participant", row -> {
            JsonNode profile = json(row.getString("profile"));
            return new Stored(
                    row.getString("id"),
                    row.getString("reference"),
                    row.getLong("version"),
                    row.getBoolean("seen"),
                    Content.person(row.getString("name"), profile),
                    Content.skills(profile));
        });
    }

    List<Stored> vacancies() {
        return rows("vacancy", "select id, title, version, announced, status from vacancy", row -> {
            String content = Content.vacancy(row.getString("title"), row.getString("status"));
            return new Stored(
                    row.getString("id"),
                    row.getString("title"),
                    row.getLong("version"),
                    row.getBoolean("announced"),
                    content,
                    content);
        });
    }

    List<Stored> shortages() {
        return rows("vacancy", "select id, name, version from shortage_occupation", row -> {
            String name = row.getString("name");
            return new Stored(row.getString("id"), name, row.getLong("version"), true, name, name);
        });
    }

    /** How many people the municipality may see who have something mapped. */
    long mapped(String municipality) {
        return rows(
                        "participant",
                        "select count(*) from participant where seen and mapping <> 'EMPTY' and '" + municipality
                                + "' = any(visible_to)",
                        row -> row.getLong(1))
                .getFirst();
    }

    Set<String> erased() {
        return new HashSet<>(rows("participant", "select id from grave", row -> row.getString(1)));
    }

    /** Records that Kafka has not acknowledged. */
    long waiting() {
        String count = "select count(*) from outbox";
        return rows("participant", count, row -> row.getLong(1)).getFirst()
                + rows("vacancy", count, row -> row.getLong(1)).getFirst();
    }

    /** Ids of everybody who stands in a recorded list, or has one. */
    Set<String> listed() {
        return new HashSet<>(rows(
                "matching",
                "select target_id from match_list_item union select subject_id from match_list",
                row -> row.getString(1)));
    }

    /** Recorded lists that miss a place or have one twice. */
    List<String> brokenLists() {
        return rows(
                "matching",
                "select l.id from match_list l join match_list_item i on i.list_id = l.id group by l.id, l.removed"
                        + " having max(i.rank) > count(*) + l.removed or count(distinct i.rank) < count(*)",
                row -> row.getString(1));
    }

    /** The subject as the index held it when the list was made. */
    JsonNode inputs(String list) {
        return json(rows("matching", "select inputs from match_list where id = '" + list + "'", row -> row.getString(1))
                .getFirst());
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> rows(String database, String query, Reading<T> reading) {
        try (Connection connection = DriverManager.getConnection(settings.database(database));
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<T> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(reading.of(found));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer: " + query, e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
