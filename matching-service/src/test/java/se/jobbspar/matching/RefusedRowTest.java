package se.jobbspar.matching;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@ServiceTest
class RefusedRowTest {
    @Inject
    DataSource database;

    @Test
    void rowThatTheDatabaseRefusesIsNotRepeatedInTheError() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var refusal = assertThrows(SQLException.class, () -> statement.execute("""
                    insert into match_list_item (list_id, rank, target_id, body)
                    values (gen_random_uuid(), null, gen_random_uuid(), 'Kanarieholm')"""));
            assertFalse(refusal.toString().contains("Kanarieholm"), refusal.toString());
        }
    }
}
