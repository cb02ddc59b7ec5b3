package se.jobbspar.matching.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.testkit.Folders;
import se.jobbspar.testkit.People;

/** Kafka or the index comes back other than it was: nobody is missing without it being said. */
class DamageTest {
    private static final String TOPIC = "people";
    private static final String FIRST_SEGMENT = "00000000000000000000.log";
    private static final ParticipantSnapshot AMINA = People.amina();
    private static final ParticipantSnapshot OMAR = People.omar();
    private static final ParticipantSnapshot THIRD = People.all().get(5);

    @TempDir
    Path folder;

    private final RunningFeed.Memory memory = new RunningFeed.Memory();
    private Broker broker;

    @BeforeEach
    void fillTopic() {
        broker = new Broker(kafka());
        broker.create(TOPIC, 1);
        broker.send(TOPIC, AMINA, OMAR);
    }

    @AfterEach
    void stopBroker() {
        broker.close();
    }

    private Path kafka() {
        return folder.resolve("kafka");
    }

    private Path index() {
        return folder.resolve("index");
    }

    private RunningFeed start() {
        return new RunningFeed(
                new TestDesign(TOPIC), new RunningFeed.Quick(index()), broker.settings(), memory, Clock.systemUTC());
    }

    private void remembered(RunningFeed running) {
        running.await(
                "remembered",
                () -> memory.of("people").filter(r -> r.documents() == 2).isPresent());
    }

    /** After longer than tombstones are kept, with these people in recorded lists. */
    private RunningFeed startAfterLong(ParticipantSnapshot... listed) {
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(8));
        RunningFeed running = new RunningFeed(
                new TestDesign(TOPIC), new RunningFeed.Quick(index()), broker.settings(), memory, later);
        List.of(listed).forEach(person -> running.book.listed.add(person.id()));
        return running;
    }

    private static void awaitReason(RunningFeed running, String state, String reason) {
        running.await(
                reason,
                () -> running.feed.progress().state().wire().equals(state)
                        && running.feed.progress().reason().equals(Optional.of(reason)));
    }

    /** Live alone is not enough: an owner that is slow to fill is live before, and says what it lacks. */
    private static void awaitFilledAgain(RunningFeed running) {
        running.await(
                "filled again",
                () -> running.feed.progress().state() instanceof FeedState.Live
                        && running.feed.progress().reason().isEmpty()
                        && running.find(AMINA).isPresent()
                        && running.find(OMAR).isPresent());
    }

    /** As its owner does when it notices. */
    private void fillAgain() {
        broker.delete(TOPIC);
        broker.create(TOPIC, 1);
        broker.send(TOPIC, AMINA, OMAR);
    }

    /** As its owner does, who sends the tombstones of the erased again too. */
    private void fillAgainAfterTheErasure() {
        broker.delete(TOPIC);
        broker.create(TOPIC, 1);
        broker.send(TOPIC, OMAR, THIRD);
        broker.erase(TOPIC, AMINA, 2);
    }

    @Test
    void oldIndexAnswersUntilALostPartitionIsFilledAgain() throws IOException {
        try (RunningFeed running = start().live()) {
            broker.restart(kafka(), folder -> Folders.delete(folder.resolve(TOPIC + "-0")));
            awaitReason(running, "rebuilding", "log-cut-short");
            assertTrue(running.find(AMINA).isPresent());

            fillAgain();
            awaitFilledAgain(running);
        }
    }

    @Test
    void newIndexOnALostPartitionDoesNotAnswerBeforeItIsFilledAgain() throws IOException {
        try (RunningFeed running = start().live()) {
            remembered(running);
        }
        Folders.delete(index());
        broker.restart(kafka(), folder -> Folders.delete(folder.resolve(TOPIC + "-0")));
        try (RunningFeed running = start()) {
            awaitReason(running, "rebuilding", "log-cut-short");
            assertFalse(running.feed.answers());

            fillAgain();
            awaitFilledAgain(running);
        }
    }

    @Test
    void whatAnIndexLacksWhenNobodyFillsItIsSaid() throws IOException {
        try (RunningFeed running = start().live()) {
            remembered(running);
        }
        Folders.delete(index());
        broker.restart(kafka(), folder -> Folders.delete(folder.resolve(TOPIC + "-0")));
        try (RunningFeed running = start().live()) {
            assertEquals(
                    Optional.of("holds 0 of the 2 it held before"),
                    running.feed.progress().reason());
            broker.send(TOPIC, AMINA, OMAR);
            running.await("whole", () -> running.feed.progress().reason().isEmpty());
        }
    }

    @Test
    void logThatWasCutShortAndGrewBeyondTheOldEndIsNoticed() throws IOException {
        start().live().close();
        broker.restart(kafka(), folder -> {
            try (FileChannel log =
                    FileChannel.open(folder.resolve(TOPIC + "-0").resolve(FIRST_SEGMENT), StandardOpenOption.WRITE)) {
                log.truncate(0);
            }
            Files.deleteIfExists(folder.resolve(".kafka_cleanshutdown"));
        });
        // One person alone, so that the new index waits for the refill.
        broker.send(TOPIC, THIRD, FeedTest.at(THIRD, 2), FeedTest.at(THIRD, 3), FeedTest.at(THIRD, 4));
        try (RunningFeed running = start()) {
            awaitReason(running, "rebuilding", "log-cut-short");
            broker.send(TOPIC, AMINA, OMAR);
            running.live();
            assertEquals(4, running.find(THIRD).orElseThrow().version());
            assertTrue(running.find(OMAR).isPresent());
        }
    }

    @Test
    void olderCopiesOfBothAreNoticedAndTheErasedDoNotComeBack() throws IOException {
        start().live().close();
        broker.restart(kafka(), folder -> Folders.copy(folder, this.folder.resolve("kafka-copy")));
        Folders.copy(index(), folder.resolve("index-copy"));
        broker.send(TOPIC, THIRD);
        broker.erase(TOPIC, AMINA, 2);
        try (RunningFeed running = start().live()) {
            running.await(
                    "erased",
                    () -> running.find(AMINA).isEmpty() && running.find(THIRD).isPresent());
            running.await(
                    "remembered",
                    () -> memory.of("people").orElseThrow().position().text().equals("people-0@4"));
        }
        Folders.putBack(folder.resolve("index-copy"), index());
        broker.restart(kafka(), folder -> Folders.putBack(this.folder.resolve("kafka-copy"), folder));

        try (RunningFeed running = start()) {
            awaitReason(running, "rebuilding", "log-cut-short");
            assertFalse(running.feed.answers(), "the older copy knows Amina");

            fillAgainAfterTheErasure();
            running.live();
            assertTrue(running.find(THIRD).isPresent());
            assertTrue(running.find(AMINA).isEmpty());
            running.await("forgotten", () -> running.book.forgotten.contains(AMINA.id()));
        }
    }

    @Test
    void erasureThatIsLostWithItsTopicIsHeardOfWhenTheTopicIsFilledAgain() {
        start().live().close();
        broker.erase(TOPIC, AMINA, 2);
        fillAgainAfterTheErasure();

        try (RunningFeed running = start().live()) {
            running.await("forgotten", () -> running.book.forgotten.contains(AMINA.id()));
            running.await("gone", () -> running.find(AMINA).isEmpty());
        }
    }

    @Test
    void erasureWhoseTombstoneWentWhileTheTopicWasRecreatedIsFoundByComparing() {
        start().live().close();
        broker.delete(TOPIC);
        broker.create(TOPIC, 1);
        broker.send(TOPIC, OMAR);

        try (RunningFeed running = startAfterLong(AMINA, OMAR)) {
            running.await("compared", () -> running.book.strangers.equals(List.of(AMINA.id())));
            assertTrue(running.find(OMAR).isPresent());
        }
    }

    @Test
    void olderCopyOfKafkaThatMeetsAFeedLongAwayIsNotAnsweredFrom() throws IOException {
        broker.restart(kafka(), folder -> Folders.copy(folder, this.folder.resolve("kafka-copy")));
        broker.send(TOPIC, THIRD);
        broker.erase(TOPIC, AMINA, 2);
        start().live().close();
        broker.restart(kafka(), folder -> Folders.putBack(this.folder.resolve("kafka-copy"), folder));

        try (RunningFeed running = startAfterLong(OMAR, THIRD)) {
            awaitReason(running, "rebuilding", "lost-while-away");
            assertFalse(running.feed.answers(), "the older copy knows Amina");

            fillAgainAfterTheErasure();
            running.live();
            assertTrue(running.find(THIRD).isPresent());
            assertTrue(running.find(AMINA).isEmpty());
            assertEquals(List.of(), running.book.strangers, "nobody who is there leaves a list");
        }
    }

    @Test
    void olderCopyOfTheIndexCatchesUp() throws IOException {
        start().live().close();
        Folders.copy(index(), folder.resolve("index-copy"));
        broker.send(TOPIC, THIRD);
        broker.erase(TOPIC, AMINA, 2);
        start().live().close();
        Folders.putBack(folder.resolve("index-copy"), index());

        try (RunningFeed running = start().live()) {
            assertTrue(running.find(THIRD).isPresent());
            assertTrue(running.find(AMINA).isEmpty());
        }
    }

    @Test
    void flippedBitInTheLogIsSaidAndMendedByFillingAgain() throws IOException {
        try (RunningFeed running = start().live()) {
            remembered(running);
        }
        Folders.delete(index());
        broker.restart(
                kafka(), folder -> Folders.flipBit(folder.resolve(TOPIC + "-0").resolve(FIRST_SEGMENT), 20));
        try (RunningFeed running = start()) {
            awaitReason(running, "catching-up", "a record in Kafka's log is damaged");
            assertFalse(running.feed.answers());

            fillAgain();
            awaitFilledAgain(running);
        }
    }

    @Test
    void databaseThatIsAwayAtTheStartIsWaitedFor() {
        memory.away = true;
        try (RunningFeed running = start()) {
            awaitReason(running, "starting", "the database");
            memory.away = false;
            running.live();
        }
    }
}
