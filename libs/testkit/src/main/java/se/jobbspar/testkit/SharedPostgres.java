package se.jobbspar.testkit;

import java.util.concurrent.atomic.AtomicInteger;
import se.jobbspar.servers.LocalPostgres;
import se.jobbspar.servers.PostgresSettings;

/** The PostgreSQL that all test classes of a JVM share; stopped when the JVM ends. Ask through {@link OncePerJvm}. */
public final class SharedPostgres {
    private static final LocalPostgres SERVER = LocalPostgres.start(PostgresSettings.temporary());
    private static final AtomicInteger DATABASES = new AtomicInteger();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close, "stop-postgres"));
    }

    private SharedPostgres() {}

    /** JDBC address of a database that nobody has used before. */
    public static String freshDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        SERVER.createDatabaseIfMissing(name);
        return SERVER.jdbcUrl(name);
    }
}
