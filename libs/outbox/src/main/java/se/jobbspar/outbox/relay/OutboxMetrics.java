package se.jobbspar.outbox.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** {@code jobbspar_outbox_depth} and {@code jobbspar_outbox_age_seconds}, asked from the table at each scrape. */
@Singleton
public class OutboxMetrics implements MeterBinder {
    private static final String DEPTH = "select count(*) from outbox";
    private static final String AGE =
            "select coalesce(extract(epoch from clock_timestamp() - min(written_at)), 0) from outbox";

    private final DataSource dataSource;

    OutboxMetrics(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("jobbspar.outbox.depth", () -> ask(DEPTH))
                .description("Rows that Kafka has not acknowledged yet")
                .register(registry);
        TimeGauge.builder("jobbspar.outbox.age", () -> ask(AGE), TimeUnit.SECONDS)
                .description("How long the oldest of them has waited")
                .register(registry);
    }

    /** Not a number while the database cannot be asked: a zero would look like all being well. */
    private double ask(String query) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getDouble(1);
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
