package se.jobbspar.matching.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import se.jobbspar.contracts.RecordHeaders;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.servers.KafkaSettings;
import se.jobbspar.servers.LocalKafka;

/** A real broker, and what the other services would write to it. */
final class Broker implements AutoCloseable {
    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private LocalKafka kafka;
    private final Admin admin;
    private KafkaProducer<String, byte[]> producer;

    Broker() {
        this(KafkaSettings.temporary());
    }

    /** Keeps its log in this folder, and can be {@linkplain #restart restarted} on it. */
    Broker(Path folder) {
        this(KafkaSettings.persistent(folder, 0, 0));
    }

    private Broker(KafkaSettings settings) {
        kafka = LocalKafka.start(settings);
        admin = Admin.create(settings());
        producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer());
    }

    Map<String, Object> settings() {
        return Map.of("bootstrap.servers", kafka.bootstrapServers());
    }

    interface Damage {
        void to(Path folder) throws IOException;
    }

    /** Stops in order, has something happen to the folder, and starts again at the same address. */
    void restart(Path folder, Damage damage) throws IOException {
        String address = kafka.bootstrapServers();
        int port = Integer.parseInt(address.substring(address.indexOf(':') + 1));
        producer.close();
        kafka.close();
        damage.to(folder);
        kafka = LocalKafka.start(KafkaSettings.persistent(folder, port, 0));
        producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer());
    }

    void create(String topic, int partitions) {
        NewTopic compacted = new NewTopic(topic, Optional.of(partitions), Optional.empty())
                .configs(Map.of("cleanup.policy", "compact,delete", "retention.ms", "-1"));
        done(admin.createTopics(List.of(compacted)).all()::get);
    }

    void delete(String topic) {
        done(admin.deleteTopics(List.of(topic)).all()::get);
    }

    /** Drops everything before the end, as retention would. */
    void dropRecords(String topic) {
        TopicPartition first = new TopicPartition(topic, 0);
        done(admin.deleteRecords(Map.of(first, RecordsToDelete.beforeOffset(-1)))
                .all()::get);
    }

    void send(String topic, ParticipantSnapshot... people) {
        try {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (ParticipantSnapshot p : people) {
                sent.add(producer.send(record(topic, p.id().toString(), p.version(), JSON.writeValueAsBytes(p))));
            }
            for (Future<RecordMetadata> each : sent) {
                each.get();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    void erase(String topic, ParticipantSnapshot person, long version) {
        send(record(topic, person.id().toString(), version, null));
    }

    /** With a version header that is missing, {@code null}, or whatever it is. */
    void sendWithHeader(String topic, ParticipantSnapshot person, String version) {
        try {
            ProducerRecord<String, byte[]> record =
                    new ProducerRecord<>(topic, person.id().toString(), JSON.writeValueAsBytes(person));
            if (version != null) {
                record.headers().add(RecordHeaders.VERSION, version.getBytes(StandardCharsets.UTF_8));
            }
            send(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    void sendRaw(String topic, String key, String value) {
        send(record(topic, key, 1, value.getBytes(StandardCharsets.UTF_8)));
    }

    private void send(ProducerRecord<String, byte[]> record) {
        done(producer.send(record)::get);
    }

    private static ProducerRecord<String, byte[]> record(String topic, String key, long version, byte[] value) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, value);
        record.headers().add(RecordHeaders.VERSION, Long.toString(version).getBytes(StandardCharsets.UTF_8));
        return record;
    }

    private interface Waiting {
        Object get() throws InterruptedException, ExecutionException;
    }

    private static void done(Waiting waiting) {
        try {
            waiting.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
        kafka.close();
    }
}
