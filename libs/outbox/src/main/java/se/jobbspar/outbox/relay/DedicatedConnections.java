package se.jobbspar.outbox.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens connections to the service's database outside its pool. */
@ApplicationScoped
public class DedicatedConnections implements ConnectionSource {
    /** Longer than any statement of the relay may take; after it the network is taken for dead. */
    private static final int SOCKET_TIMEOUT_SECONDS = 20;

    private final PGSimpleDataSource database = new PGSimpleDataSource();

    DedicatedConnections(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> username,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        database.setURL(url);
        username.ifPresent(database::setUser);
        password.ifPresent(database::setPassword);
        database.setApplicationName("outbox-relay");
        database.setTcpKeepAlive(true);
        database.setSocketTimeout(SOCKET_TIMEOUT_SECONDS);
    }

    @Override
    public Connection open() throws SQLException {
        return database.getConnection();
    }
}
