package se.jobbspar.local.settings;

import java.nio.file.Path;
import java.util.List;

/** The four services, each a JVM of its own. */
public enum Service {
    /** Holds the labels of the whole taxonomy, to read texts with; so does the next, for the texts of ads. */
    PARTICIPANT("participant-service", "participant", List.of("-Xmx272m")),
    VACANCY("vacancy-service", "vacancy", List.of("-Xmx272m")),
    /** Scores millions of pairs, with vectors where there are any. */
    MATCHING(
            "matching-service",
            "matching",
            List.of("-Xmx384m", "--add-modules", "jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED")),
    GATEWAY("gateway", null, List.of("-Xmx128m"));

    private final String module;
    private final String database;
    private final List<String> jvmOptions;

    Service(String module, String database, List<String> jvmOptions) {
        this.module = module;
        this.database = database;
        this.jvmOptions = jvmOptions;
    }

    public String module() {
        return module;
    }

    /** Name of the service's own database, or null for the gateway, which keeps nothing. */
    public String database() {
        return database;
    }

    /** Heap limit and switches; small, because seven processes share one machine. */
    public List<String> jvmOptions() {
        return jvmOptions;
    }

    /** What {@code mvn package} leaves to run. */
    public Path jar(Path root) {
        return root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
