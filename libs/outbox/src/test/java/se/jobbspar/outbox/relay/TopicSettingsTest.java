package se.jobbspar.outbox.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.outbox.Eventually.eventually;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import se.jobbspar.outbox.OutboxDatabase;
import se.jobbspar.testkit.SharedKafka;

class TopicSettingsTest {
    private static final String KAFKA = SharedKafka.bootstrapServers();

    private final String topic = RelayFixture.freshTopic();

    @Test
    void createdTopicForgetsTheErasedWithinADayAndKeepsTombstonesForAWeek() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", KAFKA))) {
            fill();

            assertCompacted(config(admin));
            assertEquals(RelayFixture.PARTITIONS, partitions(admin));
        }
    }

    @Test
    void topicThatSomebodyElseMadeGetsTheSettingsAndKeepsItsPartitions() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", KAFKA))) {
            admin.createTopics(List.of(new NewTopic(topic, 5, (short) 1))).all().get();
            fill();

            assertCompacted(config(admin));
            assertEquals(5, partitions(admin));
        }
    }

    private void fill() throws Exception {
        OutboxDatabase database = OutboxDatabase.fresh();
        try (Relay relay = RelayFixture.relay(database, KAFKA, RelayFixture.emptySource(topic))) {
            relay.start();
            eventually("filled", () -> database.ask("select count(*) from outbox_topic")
                    .equals("1"));
        }
    }

    private static void assertCompacted(Config config) {
        assertEquals("compact", config.get("cleanup.policy").value());
        assertEquals("86400000", config.get("segment.ms").value());
        assertEquals("86400000", config.get("max.compaction.lag.ms").value());
        assertEquals("604800000", config.get("delete.retention.ms").value());
    }

    private Config config(Admin admin) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource)).all().get().get(resource);
    }

    private int partitions(Admin admin) throws Exception {
        return admin.describeTopics(List.of(topic))
                .allTopicNames()
                .get()
                .get(topic)
                .partitions()
                .size();
    }
}
