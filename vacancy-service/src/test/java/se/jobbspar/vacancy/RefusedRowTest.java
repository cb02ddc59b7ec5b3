package se.jobbspar.vacancy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RefusedRowTest extends Service {
    @Test
    void rowThatTheDatabaseRefusesIsNotRepeatedInTheError() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            SQLException refusal = assertThrows(SQLException.class, () -> statement.execute("""
                    insert into employer (id, version, name, created_at, updated_at)
                    values (gen_random_uuid(), null, 'Kanarieholm', now(), now())"""));
            assertFalse(refusal.toString().contains("Kanarieholm"), refusal.toString());
        }
    }
}
