package se.jobbspar.bench.suite;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import se.jobbspar.bench.measure.Beside;
import se.jobbspar.contracts.RecordHeaders;
import se.jobbspar.contracts.topic.Topics;

/** What is told of people from some moment on, read as the matcher reads it. */
final class ToldPeople implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final long PATIENCE_SECONDS = 10;
    private static final long NANOS_IN_A_MILLI = 1_000_000;

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<Told, CompletableFuture<Moments>> moments = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> reading;
    private volatile boolean ended;

    /** A version of a person. */
    record Told(String person, long version) {}

    /**
     * On the clock of {@link System#nanoTime}.
     *
     * @param relayed when the relay gave it to its producer, to the millisecond
     * @param readable when a reader had it
     */
    record Moments(long relayed, long readable) {}

    /** @param kafka its address */
    ToldPeople(String kafka) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka, "isolation.level", "read_committed", "auto.offset.reset", "none"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.PARTICIPANTS.name()).stream()
                .map(one -> new TopicPartition(one.topic(), one.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        reading = Beside.run(this::read);
    }

    private void read() {
        try (consumer) {
            while (!ended) {
                consumer.poll(POLL).forEach(this::note);
            }
        }
    }

    private void note(ConsumerRecord<String, byte[]> told) {
        long now = System.nanoTime();
        long ago = System.currentTimeMillis() - told.timestamp();
        String version =
                new String(told.headers().lastHeader(RecordHeaders.VERSION).value(), StandardCharsets.UTF_8);
        of(new Told(told.key(), Long.parseLong(version))).complete(new Moments(now - ago * NANOS_IN_A_MILLI, now));
    }

    private CompletableFuture<Moments> of(Told told) {
        return moments.computeIfAbsent(told, unheard -> new CompletableFuture<>());
    }

    /** @throws java.util.concurrent.CompletionException when it is not told in time */
    Moments when(Told told) {
        return of(told).orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        ended = true;
        reading.join();
    }
}
