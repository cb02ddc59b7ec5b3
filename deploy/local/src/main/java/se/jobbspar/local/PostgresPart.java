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
    private volatile LocalPostgres server;

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
    public boolean server() {
        return true;
    }

    @Override
    public void start() {
        // Of one that was killed, what its starter still holds.
        stop();
        try {
            server = LocalPostgres.start(PostgresSettings.persistent(
                    settings.postgresFolder(), settings.ports().postgres()));
            Arrays.stream(Service.values())
                    .map(Service::database)
                    .filter(Objects::nonNull)
                    .forEach(server::createDatabaseIfMissing);
        } catch (IllegalStateException e) {
            throw new PartEnded(e.getMessage(), e);
        }
    }

    @Override
    public boolean alive() {
        return server == null || server.alive();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
            server = null;
        }
    }
}
