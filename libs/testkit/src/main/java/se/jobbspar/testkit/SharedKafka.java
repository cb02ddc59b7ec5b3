package se.jobbspar.testkit;

import se.jobbspar.servers.KafkaSettings;
import se.jobbspar.servers.LocalKafka;

/** The broker that all test classes of a JVM share; stopped when the JVM ends. Ask through {@link OncePerJvm}. */
public final class SharedKafka {
    private static final LocalKafka BROKER = LocalKafka.start(KafkaSettings.temporary());

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(BROKER::close, "stop-kafka"));
    }

    private SharedKafka() {}

    public static String bootstrapServers() {
        return BROKER.bootstrapServers();
    }
}
