package se.jobbspar.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import se.jobbspar.idempotency.KeyedRequest.Claim;
import se.jobbspar.rest.Today;

/** The table of the keys, in the caller's transaction. */
@ApplicationScoped
class KeptKeys {
    /** How long a key stands for its request; older ones do not count, whether they are deleted or not. */
    static final Duration KEPT = Duration.ofHours(24);

    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String FIND = "select request, made from idempotency_key where key = ? and made_at > ?";
    private static final String KEEP = """
            insert into idempotency_key (key, request, made, made_at) values (?, ?, ?, ?)
            on conflict (key) do update set request = excluded.request, made = excluded.made, made_at = excluded.made_at
            """;
    private static final String FORGET = "update idempotency_key set request = null, made = null where made = any (?)";
    private static final String SWEEP = """
            delete from idempotency_key where key in (
                select key from idempotency_key where made_at <= ? order by made_at limit ? for update skip locked)
            """;

    private final DataSource dataSource;
    private final Today today;

    KeptKeys(DataSource dataSource, Today today) {
        this.dataSource = dataSource;
        this.today = today;
    }

    /** Whether nobody else has the key until this transaction ends. Does not wait: a caller that repeats would pile up. */
    boolean lock(Claim claim) {
        return run(LOCK, statement -> {
            statement.setString(1, claim.key());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        });
    }

    Optional<Kept> find(Claim claim) {
        return run(FIND, statement -> {
            statement.setString(1, claim.key());
            statement.setObject(2, oldest());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(Kept.of(row)) : Optional.empty();
            }
        });
    }

    void keep(Claim claim, UUID made) {
        run(KEEP, statement -> {
            statement.setString(1, claim.key());
            statement.setString(2, claim.request());
            statement.setObject(3, made);
            statement.setObject(4, today.instant().atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
        });
    }

    void forget(Collection<UUID> made) {
        run(FORGET, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", made.toArray()));
            return statement.executeUpdate();
        });
    }

    /** Deletes at most so many that do not count any more; how many there were. */
    int sweep(int most) {
        return run(SWEEP, statement -> {
            statement.setObject(1, oldest());
            statement.setInt(2, most);
            return statement.executeUpdate();
        });
    }

    private OffsetDateTime oldest() {
        return today.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The keys cannot be had", e);
        }
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}
