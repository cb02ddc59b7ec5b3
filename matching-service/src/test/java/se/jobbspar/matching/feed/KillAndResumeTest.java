package se.jobbspar.matching.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.testkit.People;

/** SIGKILL at any point: afterwards the index holds what the topic says, no more and no less. */
class KillAndResumeTest {
    private static final int PEOPLE = 40;
    private static final int KILLS = 3;
    private static final int RECORDS_BETWEEN = 400;

    private final Random random = new Random(20261122);
    private final Map<Integer, Long> versions = new HashMap<>();
    private final Map<Integer, Boolean> alive = new HashMap<>();

    @TempDir
    Path home;

    @Test
    void indexHoldsWhatTheTopicSaysAfterKills() throws IOException, InterruptedException {
        String topic = "people-" + UUID.randomUUID();
        try (Broker broker = new Broker()) {
            broker.create(topic, 3);
            for (int kill = 0; kill < KILLS; kill++) {
                Process feed = start(broker, topic);
                awaitLive(feed);
                int deadAt = random.nextInt(RECORDS_BETWEEN);
                for (int i = 0; i < RECORDS_BETWEEN; i++) {
                    write(broker, topic);
                    if (i == deadAt) {
                        feed.destroyForcibly().waitFor();
                    }
                }
            }
            try (RunningFeed running = new RunningFeed(new TestDesign(topic), home, broker.settings()).live()) {
                for (int i = 0; i < PEOPLE; i++) {
                    Optional<Long> expected =
                            alive.getOrDefault(i, false) ? Optional.of(versions.get(i)) : Optional.empty();
                    assertEquals(expected, running.find(person(i, 0)).map(ParticipantSnapshot::version), "person " + i);
                }
            }
        }
    }

    private void write(Broker broker, String topic) {
        int who = random.nextInt(PEOPLE);
        long version = versions.merge(who, 1L, Long::sum);
        boolean erase = random.nextInt(5) == 0;
        alive.put(who, !erase);
        if (erase) {
            broker.erase(topic, person(who, version), version);
        } else {
            broker.send(topic, person(who, version));
        }
    }

    private static ParticipantSnapshot person(int number, long version) {
        ParticipantSnapshot p = People.all().get(number % People.all().size());
        return new ParticipantSnapshot(
                new UUID(7, number),
                version,
                "T-" + number,
                "1880",
                List.of("1880"),
                p.updatedAt(),
                p.skills(),
                p.experiences(),
                p.educations(),
                p.languages(),
                p.licences(),
                p.wishes());
    }

    private Process start(Broker broker, String topic) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                FeedProcess.class.getName()));
        command.add((String) broker.settings().get("bootstrap.servers"));
        command.add(topic);
        command.add(home.toString());
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void awaitLive(Process feed) throws IOException {
        // Not closed: the process is to be killed, and must not die of a broken pipe before.
        BufferedReader said = feed.inputReader();
        String line = said.readLine();
        while (line != null && !line.equals("live")) {
            line = said.readLine();
        }
        assertEquals("live", line);
    }
}
