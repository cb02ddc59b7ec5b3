package se.jobbspar.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import se.jobbspar.servers.LocalPostgres;

/** Gives the service under test a fresh database in the JVM's real PostgreSQL. */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.devservices.enabled",
                "false",
                "quarkus.datasource.jdbc.url",
                OncePerJvm.ask(SharedPostgres.class, "freshDatabase"),
                "quarkus.datasource.username",
                LocalPostgres.USER,
                "quarkus.datasource.password",
                "");
    }

    /** The server is shared by all test classes and stops with the JVM. */
    @Override
    public void stop() {}
}
