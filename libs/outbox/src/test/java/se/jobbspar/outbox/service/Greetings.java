package se.jobbspar.outbox.service;

import static se.jobbspar.outbox.Snapshots.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import se.jobbspar.outbox.Outbox;
import se.jobbspar.outbox.SnapshotSource;

/** A service's aggregates, written the way a service writes them. */
@ApplicationScoped
public class Greetings implements SnapshotSource {
    static final String TOPIC = "test.greetings";

    private final DataSource dataSource;
    private final Outbox outbox;

    Greetings(DataSource dataSource, Outbox outbox) {
        this.dataSource = dataSource;
        this.outbox = outbox;
    }

    @Transactional
    public void greet(String id) {
        write("insert into greeting values (?, 1)", id);
        outbox.append(snapshot(TOPIC, id, 1));
    }

    @Transactional
    public void greetAndChangeMyMind(String id) {
        greet(id);
        throw new IllegalStateException("Changed my mind");
    }

    public void greetOutsideATransaction(String id) {
        outbox.append(snapshot(TOPIC, id, 1));
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    @Transactional
    public void republish() {
        try (Connection connection = dataSource.getConnection();
                Statement all = connection.createStatement();
                ResultSet row = all.executeQuery("select id, version from greeting order by id for update")) {
            while (row.next()) {
                outbox.append(snapshot(TOPIC, row.getString(1), row.getLong(2)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String sql, String id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
