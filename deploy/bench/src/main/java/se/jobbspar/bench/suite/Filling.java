package se.jobbspar.bench.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import se.jobbspar.contracts.RecordHeaders;
import se.jobbspar.contracts.Snapshot;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.local.door.Door;
import se.jobbspar.local.suite.Waiting;

/** Snapshots on their way to the matcher, by the topics as they always come. */
final class Filling implements AutoCloseable {
    private static final Duration READ = Duration.ofMinutes(20);
    private static final String FEEDS = "/matching/v1/feeds";

    private static final JsonMapper WIRE = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final KafkaProducer<String, byte[]> producer;
    private final Map<String, Long> last = new ConcurrentHashMap<>();
    private final AtomicLong refused = new AtomicLong();

    /** @param kafka its address */
    Filling(String kafka) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka), new StringSerializer(), new ByteArraySerializer());
    }

    <S extends Snapshot> void send(Topic<S> topic, S snapshot) throws JsonProcessingException {
        byte[] version = Long.toString(snapshot.version()).getBytes(StandardCharsets.UTF_8);
        producer.send(
                new ProducerRecord<>(
                        topic.name(),
                        null,
                        snapshot.id().toString(),
                        WIRE.writeValueAsBytes(snapshot),
                        List.of(new RecordHeader(RecordHeaders.VERSION, version))),
                this::acknowledged);
    }

    private void acknowledged(RecordMetadata at, Exception refusal) {
        if (refusal == null) {
            last.merge(at.topic() + "-" + at.partition(), at.offset(), Math::max);
        } else {
            refused.incrementAndGet();
        }
    }

    /** @throws IllegalStateException when something was not sent, could not be read, or was not read in time */
    void awaitRead(Door door) {
        producer.flush();
        if (refused.get() > 0) {
            throw new IllegalStateException(refused + " snapshots could not be sent");
        }
        Waiting.until("the matcher has read everything", READ, () -> !Positions.of(
                        door.get("admin", FEEDS).body())
                .isBehind(last));
    }

    /** Those that are not erased. */
    static <S extends Snapshot> List<S> read(Collection<byte[]> values, Topic<S> topic) throws IOException {
        List<S> read = new ArrayList<>();
        for (byte[] value : values) {
            if (value != null) {
                read.add(WIRE.readValue(value, topic.snapshot()));
            }
        }
        return read;
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
