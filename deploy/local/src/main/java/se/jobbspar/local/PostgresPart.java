package se.jobbspar.local;

import java.util.Arrays;
import java.util.Objects;
import se.jobbspar.local.settings.Service;
import se.jobbspar.local.settings.Settings;
import se.jobbspar.servers.LocalPostgres;
import se.jobbspar.servers.PostgresSettings;

/** The database server with one database per service; durable, its data kept between runs. */
final class PostgresPart implements Part {
    private final Settings settings;
    private LocalPostgres server;

    PostgresPart(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public String address() {
        return "127.0.0.1:" + settings.ports().postgres();
    }

    @Override
    public void start() {
        server = LocalPostgres.start(PostgresSettings.persistent(
                settings.postgresFolder(), settings.ports().postgres()));
        Arrays.stream(Service.values())
                .map(Service::database)
                .filter(Objects::nonNull)
                .forEach(server::createDatabaseIfMissing);
    }

    String jdbcUrl(String database) {
        return server.jdbcUrl(database);
    }

    @Override
    public boolean alive() {
        // Not watched: it has no reason to end, and the services say so in their health if it does.
        return true;
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
            server = null;
        }
    }
}
