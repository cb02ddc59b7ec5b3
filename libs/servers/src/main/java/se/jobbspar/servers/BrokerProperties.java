package se.jobbspar.servers;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** Settings of a single broker that is its own controller, sized for a developer's machine. */
final class BrokerProperties {
    private BrokerProperties() {}

    static Properties of(Path logDirectory, int port, int controllerPort) {
        Properties properties = new Properties();
        properties.putAll(quorum(port, controllerPort));
        properties.putAll(oneReplica());
        properties.putAll(smallMemory());
        properties.put("log.dirs", logDirectory.toString());
        // A topic comes from its owner, with its compaction settings, or not at all.
        properties.put("auto.create.topics.enable", "false");
        // Compaction that is due is done at once; the default lets the cleaner sleep for 15 s.
        properties.put("log.cleaner.backoff.ms", "2000");
        properties.put("group.initial.rebalance.delay.ms", "0");
        return properties;
    }

    private static Map<String, String> quorum(int port, int controllerPort) {
        return Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@127.0.0.1:" + controllerPort,
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "advertised.listeners", "PLAINTEXT://127.0.0.1:" + port,
                "controller.listener.names", "CONTROLLER",
                "inter.broker.listener.name", "PLAINTEXT",
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    }

    private static Map<String, String> oneReplica() {
        return Map.of(
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1");
    }

    private static Map<String, String> smallMemory() {
        return Map.of(
                "offsets.topic.num.partitions", "3",
                "transaction.state.log.num.partitions", "3",
                "share.coordinator.state.topic.num.partitions", "1",
                "log.cleaner.dedupe.buffer.size", "16777216",
                "num.io.threads", "4",
                "num.network.threads", "2");
    }
}
