package se.jobbspar.servers;

import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/** A real Kafka broker in this JVM: KRaft, broker and controller combined, on loopback. */
public final class LocalKafka implements AutoCloseable {
    /** Kept in a field: the log manager forgets the level of a logger that nobody holds. */
    private static final Logger KAFKA_LOG = Logger.getLogger("org.apache.kafka");

    private static final Logger BROKER_LOG = Logger.getLogger("kafka");
    private static final Logger STATE_LOG = Logger.getLogger("state.change.logger");

    private final KafkaRaftServer server;
    private final BrokerFolder folder;
    private final int port;

    private LocalKafka(KafkaRaftServer server, BrokerFolder folder, int port) {
        this.server = server;
        this.folder = folder;
        this.port = port;
    }

    /**
     * Starts a broker and waits until it takes requests. A directory that was used before keeps its cluster id, topics
     * and records.
     *
     * @throws UncheckedIOException when the directory cannot be written
     */
    public static LocalKafka start(KafkaSettings settings) {
        quieten();
        int port = FreePort.orChosen(settings.port());
        int controllerPort = FreePort.orChosen(settings.controllerPort());
        BrokerFolder folder = BrokerFolder.open(settings.directory());
        Properties properties = BrokerProperties.of(folder.path(), port, controllerPort);
        folder.formatOnce(properties);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
        server.startup();
        return new LocalKafka(server, folder, port);
    }

    private static void quieten() {
        KAFKA_LOG.setLevel(Level.WARNING);
        BROKER_LOG.setLevel(Level.WARNING);
        STATE_LOG.setLevel(Level.WARNING);
    }

    /** Address for {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Stops the broker in order; the log directory stays when it was given. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        folder.close();
    }
}
