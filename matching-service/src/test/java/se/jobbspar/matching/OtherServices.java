package se.jobbspar.matching;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import se.jobbspar.contracts.RecordHeaders;
import se.jobbspar.contracts.Snapshot;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.shortage.v1.Outlook;
import se.jobbspar.contracts.shortage.v1.ShortageOccupationSnapshot;
import se.jobbspar.contracts.shortage.v1.Situation;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.contracts.topic.Topics;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.testkit.Tokens;

/** Writes what the other services would publish, and waits until this one has taken it in. */
public final class OtherServices {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private OtherServices() {}

    private static Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers", ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    }

    public static void createTopics() {
        try (Admin admin = Admin.create(settings())) {
            for (Topic<?> topic : List.of(
                    Topics.PARTICIPANTS,
                    Topics.VACANCIES,
                    Topics.SHORTAGE_OCCUPATIONS,
                    Topics.JOB_TRACKS,
                    Topics.TRAININGS)) {
                create(admin, topic);
            }
        }
    }

    public static void createTopic(Topic<?> topic) {
        try (Admin admin = Admin.create(settings())) {
            create(admin, topic);
        }
    }

    private static void create(Admin admin, Topic<?> topic) {
        NewTopic compacted = new NewTopic(topic.name(), Optional.of(1), Optional.empty())
                .configs(Map.of("cleanup.policy", "compact"));
        try {
            admin.createTopics(List.of(compacted)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void publish(ParticipantSnapshot... people) {
        send(Topics.PARTICIPANTS, people);
    }

    public static void publish(VacancySnapshot... jobs) {
        send(Topics.VACANCIES, jobs);
    }

    public static void publish(ShortageOccupationSnapshot... occupations) {
        send(Topics.SHORTAGE_OCCUPATIONS, occupations);
    }

    public static <S extends Snapshot> void publish(Topic<S> topic, S snapshot) {
        send(topic, snapshot);
    }

    private static void send(Topic<?> topic, Snapshot... snapshots) {
        send(Stream.of(snapshots).map(s -> record(topic, s.id(), s.version(), s)));
    }

    public static void erase(UUID person, long version) {
        send(Stream.of(record(Topics.PARTICIPANTS, person, version, null)));
    }

    public static void poison() {
        send(Stream.of(record(Topics.PARTICIPANTS, UUID.randomUUID(), 1, "no snapshot")));
    }

    /** Shortage of assistant nurses, judged for one county. */
    public static ShortageOccupationSnapshot shortage(String name, String ssyk, String region, Situation situation) {
        return new ShortageOccupationSnapshot(
                UUID.nameUUIDFromBytes((name + region).getBytes(StandardCharsets.UTF_8)),
                1,
                name,
                List.of(ssyk),
                region,
                situation,
                Outlook.RISING,
                "2026-1",
                "test",
                Instant.parse("2026-11-01T00:00:00Z"));
    }

    private static ProducerRecord<String, byte[]> record(Topic<?> topic, UUID id, long version, Object value) {
        try {
            ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                    topic.name(), id.toString(), value == null ? null : JSON.writeValueAsBytes(value));
            record.headers().add(RecordHeaders.VERSION, Long.toString(version).getBytes(StandardCharsets.UTF_8));
            return record;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(Stream<ProducerRecord<String, byte[]>> records) {
        try (var producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer())) {
            for (Future<RecordMetadata> sent : records.map(producer::send).toList()) {
                sent.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until all feeds are live and have nothing left to read. */
    public static void awaitTakenIn() {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        // The position names every offset, so that a record sent before now is either in it or still to come.
        String before = "";
        while (System.nanoTime() < end) {
            JsonPath feeds = given().auth()
                    .oauth2(Tokens.admin())
                    .get("/matching/v1/feeds")
                    .jsonPath();
            String now = feeds.getList("items.position") + "" + feeds.getList("items.state");
            if (now.equals(before) && now.contains("[live, live, live]")) {
                return;
            }
            before = now;
            pause();
        }
        throw new AssertionError("Not taken in: " + before);
    }

    private static void pause() {
        try {
            // Longer than the time between two checks of the feed.
            Thread.sleep(600);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
