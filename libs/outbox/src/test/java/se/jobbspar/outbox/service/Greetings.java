package se.jobbspar.outbox.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.outbox.SnapshotPublisher;
import se.jobbspar.outbox.SnapshotSource;

/** A service's aggregates, written the way a service writes them. */
@ApplicationScoped
public class Greetings implements SnapshotSource {
    static final Topic<Greeting> TOPIC = new Topic<>("test.greetings", Greeting.class);

    private final DataSource dataSource;
    private final SnapshotPublisher publisher;

    Greetings(DataSource dataSource, SnapshotPublisher publisher) {
        this.dataSource = dataSource;
        this.publisher = publisher;
    }

    @Transactional
    public void greet(UUID id) {
        write("insert into greeting values (?, 1)", id);
        publisher.publish(TOPIC, greeting(id, 1));
    }

    @Transactional
    public void takeBack(UUID id) {
        write("delete from greeting where id = ?", id);
        publisher.withdraw(TOPIC, id, 2);
    }

    @Transactional
    public void greetAndChangeMyMind(UUID id) {
        greet(id);
        throw new IllegalStateException("Changed my mind");
    }

    public void greetOutsideATransaction(UUID id) {
        publisher.publish(TOPIC, greeting(id, 1));
    }

    @Override
    public Topic<?> topic() {
        return TOPIC;
    }

    @Override
    @Transactional
    public Optional<UUID> republishAfter(UUID after, int limit) {
        UUID reached = null;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement batch = connection.prepareStatement(
                        "select id, version from greeting where id > ? order by id limit ? for update")) {
            batch.setObject(1, after);
            batch.setInt(2, limit);
            ResultSet row = batch.executeQuery();
            while (row.next()) {
                reached = row.getObject(1, UUID.class);
                publisher.publish(TOPIC, greeting(reached, row.getLong(2)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Optional.ofNullable(reached);
    }

    private static Greeting greeting(UUID id, long version) {
        return new Greeting(id, version, LocalDate.EPOCH);
    }

    private void write(String sql, UUID id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
