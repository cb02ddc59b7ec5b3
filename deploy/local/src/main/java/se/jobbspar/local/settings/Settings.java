package se.jobbspar.local.settings;

import java.nio.file.Path;
import java.util.Map;
import se.jobbspar.servers.LocalPostgres;

/**
 * Where a suite runs.
 *
 * @param root the project's folder, where the built services are
 * @param home the folder that holds the suite's data, logs and secrets
 * @param ports its ports on loopback
 * @param restarts of a part that ends by itself
 */
public record Settings(Path root, Path home, Ports ports, Restarts restarts) {
    /**
     * Reads {@code JOBBSPAR_ROOT} (set by the script), {@code JOBBSPAR_HOME} (default {@code .jobbspar} in the project),
     * {@code JOBBSPAR_PORT} (default 8080) and {@code JOBBSPAR_RESTARTS} (default 3).
     */
    public static Settings of(Map<String, String> environment) {
        Path root = Path.of(environment.getOrDefault("JOBBSPAR_ROOT", ""))
                .toAbsolutePath()
                .normalize();
        String home = environment.getOrDefault("JOBBSPAR_HOME", "");
        return new Settings(
                root,
                (home.isBlank() ? root.resolve(".jobbspar") : Path.of(home))
                        .toAbsolutePath()
                        .normalize(),
                Ports.parse(environment.getOrDefault("JOBBSPAR_PORT", "8080")),
                restarts(environment));
    }

    /** What {@code JOBBSPAR_RESTARTS} says. */
    public static Restarts restarts(Map<String, String> environment) {
        String most = environment.getOrDefault("JOBBSPAR_RESTARTS", "");
        return most.isBlank() ? Restarts.USUAL : Restarts.parse(most);
    }

    public String gatewayAddress() {
        return "http://localhost:" + ports.gateway();
    }

    /** JDBC address of a database, the user included. */
    public String database(String name) {
        return LocalPostgres.jdbcUrl(ports.postgres(), name);
    }

    /** Where Kafka's clients begin. */
    public String kafkaAddress() {
        return "127.0.0.1:" + ports.kafka();
    }

    /** The issuer in every token: the name counts, so everybody has to use this one. */
    public String issuer() {
        return "http://localhost:" + ports.keycloak() + "/realms/jobbspar";
    }

    public Path log(String part) {
        return home.resolve("logs").resolve(part + ".log");
    }

    /** Imported taxonomies; empty until the first import. */
    public Path taxonomyHome() {
        return home.resolve("taxonomy");
    }

    public Path postgresFolder() {
        return home.resolve("postgres");
    }
}
