package se.jobbspar.prove.truth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import se.jobbspar.contracts.RecordHeaders;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.local.settings.Settings;
import se.jobbspar.local.suite.TopicReader;

/** The last record of every key of a topic. */
final class Announced {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Last> last = new HashMap<>();

    private Announced() {}

    /** @param value the snapshot; null = erased */
    record Last(long version, JsonNode value) {}

    /** @throws IllegalStateException when it takes too long */
    static Announced read(Settings settings, Topic<?> topic) {
        Announced announced = new Announced();
        try (TopicReader reader = TopicReader.ofCommitted(settings)) {
            reader.topic(topic.name(), announced::take);
        }
        return announced;
    }

    Map<String, Last> last() {
        return last;
    }

    private void take(ConsumerRecord<byte[], byte[]> taken) {
        try {
            Header version = taken.headers().lastHeader(RecordHeaders.VERSION);
            JsonNode value = taken.value() == null ? null : JSON.readTree(taken.value());
            last.put(text(taken.key()), new Last(Long.parseLong(text(version.value())), value));
        } catch (IOException e) {
            throw new UncheckedIOException("A record cannot be read: " + taken.topic() + " " + taken.offset(), e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
