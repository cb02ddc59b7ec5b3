package se.jobbspar.prove.canary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import se.jobbspar.local.settings.Settings;
import se.jobbspar.local.suite.TopicReader;

/** Every record of every topic, replaced ones too as long as they are there: key, headers, value. */
final class TopicRecords {
    private TopicRecords() {}

    static Stream<String> of(Settings settings) {
        List<String> texts = new ArrayList<>();
        try (TopicReader reader = TopicReader.ofEverything(settings)) {
            reader.allTopics(taken -> texts.add(text(taken)));
        }
        return texts.stream();
    }

    private static String text(ConsumerRecord<byte[], byte[]> taken) {
        StringBuilder text = new StringBuilder();
        text.append(latin1(taken.key())).append(' ').append(latin1(taken.value()));
        taken.headers().forEach(header -> text.append(' ').append(latin1(header.value())));
        return text.toString();
    }

    private static String latin1(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
