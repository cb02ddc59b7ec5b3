package se.jobbspar.matching;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@ServiceTest
class RefusedRowTest {
    @Inject
    DataSource database;

    @Test
    void rowThatTheDatabaseRefusesIsNotRepeatedInTheError() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            SQLException refusal = assertThrows(SQLException.class, () -> statement.execute("""
                    insert into match_list_item
                    (id, list_id, rank, target_type, target_id, target_label, score, possible, readiness, reasons)
                    values (gen_random_uuid(), gen_random_uuid(), null, 'vacancy', gen_random_uuid(), 'Kanarieholm', 0, 0, 'now', '{}')"""));
            assertFalse(refusal.toString().contains("Kanarieholm"), refusal.toString());
        }
    }
}
