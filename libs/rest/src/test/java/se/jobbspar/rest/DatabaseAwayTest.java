package se.jobbspar.rest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import org.junit.jupiter.api.Test;

class DatabaseAwayTest {
    @Test
    void databaseThatCannotBeReachedIsAway() {
        assertTrue(DatabaseAway.isCauseOf(new SQLException("refused", "08001")));
        assertTrue(DatabaseAway.isCauseOf(new RuntimeException(new SQLException("stopped", "57P01"))));
        assertTrue(DatabaseAway.isCauseOf(new RuntimeException(new SQLException("Sorry, acquisition timeout!"))));
        Exception rolledBack = new Exception("not ended");
        rolledBack.addSuppressed(new SQLException("broken off", "08006"));
        assertTrue(DatabaseAway.isCauseOf(rolledBack));
    }

    @Test
    void databaseThatRefusesWhatItWasAskedIsThere() {
        assertFalse(DatabaseAway.isCauseOf(new SQLException("twice", "23505")));
        assertFalse(DatabaseAway.isCauseOf(new SQLIntegrityConstraintViolationException("twice")));
        assertFalse(DatabaseAway.isCauseOf(new IllegalStateException()));
    }
}
