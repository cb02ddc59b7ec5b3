package se.jobbspar.matching.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.matching.feed.parked.ParkedRecord;
import se.jobbspar.matching.index.IndexNotReady;
import se.jobbspar.testkit.Folders;
import se.jobbspar.testkit.People;

/** The live-index rules, on a real broker. */
class FeedTest {
    private static final ParticipantSnapshot AMINA = People.amina();
    private static final ParticipantSnapshot OMAR = People.omar();
    private static Broker broker;

    @TempDir
    Path home;

    private String topic;
    private TestDesign design;

    @BeforeAll
    static void startBroker() {
        broker = new Broker();
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void freshTopic() {
        topic = "people-" + UUID.randomUUID();
        design = new TestDesign(topic);
    }

    private RunningFeed start() {
        return new RunningFeed(design, home, broker.settings());
    }

    static ParticipantSnapshot at(ParticipantSnapshot p, long version) {
        return new ParticipantSnapshot(
                p.id(),
                version,
                p.code(),
                p.municipality(),
                p.visibleTo(),
                p.updatedAt(),
                p.skills(),
                p.experiences(),
                p.educations(),
                p.languages(),
                p.licences(),
                p.wishes());
    }

    private List<String> generations() throws IOException {
        try (Stream<Path> found = Files.list(home.resolve("people"))) {
            return found.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    private Map<String, String> committed(String generation) throws IOException {
        try (FSDirectory files = FSDirectory.open(home.resolve("people").resolve(generation))) {
            return SegmentInfos.readLatestCommit(files).getUserData();
        } catch (IndexNotFoundException e) {
            return Map.of();
        }
    }

    @Test
    void recordIsFoundWithinASecondAndItsOffsetIsInTheCommit() throws IOException {
        broker.create(topic, 1);
        try (RunningFeed running = start().live()) {
            long sent = System.nanoTime();
            broker.send(topic, AMINA);
            running.awaitVersion(AMINA, 1);
            assertTrue(Duration.ofNanos(System.nanoTime() - sent).toMillis() < 1000);
        }
        assertEquals("1", committed("generation-000001").get("offset:" + topic + ":0"));
    }

    @Test
    void positionTellsWhatSearchesSeeAndNotWhatIsCommitted() {
        broker.create(topic, 1);
        FeedConfig seldom = new RunningFeed.Quick(home, Duration.ofHours(1));
        try (RunningFeed running = new RunningFeed(design, seldom, broker.settings(), Clock.systemUTC()).live()) {
            broker.send(topic, AMINA);
            running.awaitVersion(AMINA, 1);
            running.await("told", () -> running.feed.progress().position().equals(topic + "-0@1"));
        }
    }

    @Test
    void feedGoesOnWhereTheCommitStands() {
        broker.create(topic, 3);
        broker.send(topic, AMINA);
        start().live().close();
        broker.send(topic, OMAR);
        try (RunningFeed running = start().live()) {
            assertTrue(running.find(AMINA).isPresent());
            assertTrue(running.find(OMAR).isPresent());
        }
    }

    @Test
    void feedWaitsForAMissingTopic() {
        try (RunningFeed running = start()) {
            running.await(
                    "waiting",
                    () -> running.feed.progress().state().why().orElse("").contains("UnknownTopic"));
            assertFalse(running.feed.answers());
            broker.create(topic, 1);
            running.live();
        }
    }

    @Test
    void olderVersionAndDuplicateChangeNothing() {
        broker.create(topic, 1);
        try (RunningFeed running = start().live()) {
            broker.send(topic, at(AMINA, 3), at(AMINA, 2), at(AMINA, 3), OMAR);
            running.awaitVersion(OMAR, 1);
            assertEquals(3, running.find(AMINA).orElseThrow().version());
        }
    }

    @Test
    void erasedPersonIsForgottenAndDoesNotRiseFromAReplay() {
        broker.create(topic, 1);
        broker.send(topic, AMINA);
        try (RunningFeed running = start().live()) {
            broker.erase(topic, AMINA, 2);
            running.await("gone", () -> running.find(AMINA).isEmpty());
            broker.send(topic, AMINA, OMAR);
            running.awaitVersion(OMAR, 1);
            assertTrue(running.find(AMINA).isEmpty());
            running.await("forgotten", () -> running.book.forgotten.equals(List.of(AMINA.id())));
        }
        // Also not from a rebuild, and a newer snapshot is somebody who came back from protected identity.
        design = design.withLayout("tomorrow");
        try (RunningFeed running = start().live()) {
            assertTrue(running.find(AMINA).isEmpty());
            broker.send(topic, at(AMINA, 3));
            running.awaitVersion(AMINA, 3);
        }
    }

    @Test
    void positionIsNotCommittedBeforeThePersonIsForgottenInTheDatabase() throws IOException {
        broker.create(topic, 1);
        broker.send(topic, AMINA);
        try (RunningFeed running = start().live()) {
            running.await("first commit", () -> committed("generation-000001").containsKey("offset:" + topic + ":0"));
            running.book.away = true;
            broker.erase(topic, AMINA, 2);
            running.await("gone", () -> running.find(AMINA).isEmpty());
        }
        assertEquals("1", committed("generation-000001").get("offset:" + topic + ":0"));
        try (RunningFeed running = start().live()) {
            running.await("forgotten after all", () -> running.book.forgotten.equals(List.of(AMINA.id())));
        }
    }

    @Test
    void recordThatCannotBeReadIsParkedWithoutItsContentAndBlocksNothing() {
        broker.create(topic, 1);
        try (RunningFeed running = start().live()) {
            broker.sendRaw(topic, AMINA.id().toString(), "{\"name\":\"Amina Secret\"");
            broker.sendRaw(topic, "19800101-1234", "{}");
            broker.send(topic, OMAR);
            running.awaitVersion(OMAR, 1);
            running.await("parked", () -> running.book.parked.size() == 2);
            assertEquals(2, running.feed.progress().parked());
            assertEquals(
                    List.of("the value is no snapshot of this topic", "the key is no id"),
                    running.book.parked.stream().map(ParkedRecord::reason).toList());
            assertEquals(
                    List.of(0L, 1L),
                    running.book.parked.stream().map(ParkedRecord::offset).toList());
        }
    }

    @Test
    void recordWhoseVersionHeaderIsMissingUnreadableOrNotItsSnapshotsIsParked() {
        broker.create(topic, 1);
        try (RunningFeed running = start().live()) {
            broker.sendWithHeader(topic, AMINA, null);
            broker.sendWithHeader(topic, AMINA, "newest");
            broker.sendWithHeader(topic, AMINA, "7");
            broker.send(topic, OMAR);
            running.awaitVersion(OMAR, 1);
            running.await("parked", () -> running.book.parked.size() == 3);
            assertEquals(Optional.empty(), running.find(AMINA));
            assertEquals(
                    List.of(
                            "the version header is missing or no number",
                            "the version header is missing or no number",
                            "the version header is not the snapshot's version"),
                    running.book.parked.stream().map(ParkedRecord::reason).toList());
        }
    }

    @Test
    void erasedPersonLeavesTheListsWithoutWaitingForACommit() {
        broker.create(topic, 1);
        broker.send(topic, AMINA);
        FeedConfig seldom = new RunningFeed.Quick(home, Duration.ofHours(1));
        try (RunningFeed running = new RunningFeed(design, seldom, broker.settings(), Clock.systemUTC()).live()) {
            broker.erase(topic, AMINA, 2);
            running.await("forgotten", () -> running.book.forgotten.equals(List.of(AMINA.id())));
        }
    }

    @Test
    void anotherLayoutIsBuiltBesideAndReplacesTheOldOne() throws IOException {
        broker.create(topic, 2);
        broker.send(topic, AMINA, OMAR);
        start().live().close();
        design = design.withLayout("tomorrow");
        try (RunningFeed running = start().live()) {
            assertTrue(running.find(AMINA).isPresent());
            running.await("old one gone", () -> generations().equals(List.of("generation-000002")));
        }
    }

    @Test
    void commitOlderThanTheTombstonesIsNotServedAndRebuilt() {
        broker.create(topic, 1);
        broker.send(topic, AMINA);
        start().live().close();
        // The tombstone has been written, compacted and dropped while nobody looked.
        broker.dropRecords(topic);
        broker.send(topic, OMAR);
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(8));
        try (RunningFeed running = new RunningFeed(design, home, broker.settings(), later)) {
            running.book.listed.add(AMINA.id());
            running.live();
            assertTrue(running.find(AMINA).isEmpty());
            assertTrue(running.find(OMAR).isPresent());
            running.await("compared", () -> running.book.strangers.equals(List.of(AMINA.id())));
        }
    }

    @Test
    void listsAreComparedAfterALongAbsenceAlsoWhenTheLayoutChanged() {
        broker.create(topic, 1);
        broker.send(topic, AMINA);
        start().live().close();
        // The tombstone has been written, compacted and dropped while nobody looked.
        broker.dropRecords(topic);
        design = design.withLayout("tomorrow");
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(8));
        try (RunningFeed running = new RunningFeed(design, home, broker.settings(), later)) {
            running.book.listed.add(AMINA.id());
            running.await("compared", () -> running.book.strangers.equals(List.of(AMINA.id())));
        }
    }

    @Test
    void recreatedTopicIsReadAnewWhileTheOldIndexAnswers() {
        broker.create(topic, 1);
        broker.send(topic, AMINA, OMAR);
        try (RunningFeed running = start().live()) {
            broker.delete(topic);
            broker.create(topic, 1);
            running.await(
                    "rebuilding", () -> running.feed.progress().state().wire().equals("rebuilding"));
            assertTrue(running.find(AMINA).isPresent(), "the old index answers until the new one is refilled");
            broker.send(topic, at(AMINA, 2), at(OMAR, 2));
            running.live();
            assertEquals(2, running.find(AMINA).orElseThrow().version());
        }
    }

    @Test
    void topicRecreatedWhileTheServiceWasDownIsNoticed() {
        broker.create(topic, 1);
        broker.send(topic, AMINA, OMAR);
        start().live().close();
        broker.delete(topic);
        broker.create(topic, 1);
        // More records than the old offset, so that only the topic's id tells.
        broker.send(topic, at(OMAR, 2), at(OMAR, 3), at(OMAR, 4), at(AMINA, 7));
        try (RunningFeed running = start().live()) {
            assertEquals(4, running.find(OMAR).orElseThrow().version());
            assertEquals(7, running.find(AMINA).orElseThrow().version());
        }
    }

    @Test
    void offsetOutOfRangeIsReadAnew() {
        broker.create(topic, 1);
        broker.send(topic, AMINA);
        start().live().close();
        broker.send(topic, at(AMINA, 2), at(AMINA, 3));
        broker.dropRecords(topic);
        broker.send(topic, OMAR);
        try (RunningFeed running = start()) {
            running.awaitVersion(OMAR, 1);
            running.live();
            assertEquals(Optional.empty(), running.find(AMINA), "what the topic no longer holds is not in the index");
        }
    }

    @Test
    void fullDiskHaltsTheFeedUntilThereIsRoom() {
        broker.create(topic, 1);
        SmallDisk disk = new SmallDisk();
        design = design.onDisk(disk);
        try (RunningFeed running = start().live()) {
            disk.fill();
            broker.send(topic, AMINA);
            running.await("halted", () -> running.feed.progress().state() instanceof FeedState.Halted);
            assertEquals(
                    Optional.of("the index cannot be written; is the disk full?"),
                    running.feed.progress().reason());
            assertFalse(running.feed.answers());

            disk.makeRoom();
            running.live();
            assertTrue(running.find(AMINA).isPresent());
        }
    }

    @Test
    void feedThatStartsOnAFullDiskWaitsForRoom() {
        broker.create(topic, 1);
        broker.send(topic, AMINA);
        SmallDisk disk = new SmallDisk();
        disk.fill();
        design = design.onDisk(disk);
        try (RunningFeed running = start()) {
            running.await("halted", () -> running.feed.progress().state() instanceof FeedState.Halted);
            disk.makeRoom();
            running.live();
            assertTrue(running.find(AMINA).isPresent());
        }
    }

    @Test
    void damageThatASearchMeetsHasTheIndexBuiltAnew() throws IOException {
        broker.create(topic, 1);
        broker.send(topic, AMINA, OMAR);
        try (RunningFeed running = start().live()) {
            running.await("committed", () -> committed("generation-000001").containsKey("offset:" + topic + ":0"));
            for (Path file : segmentFiles("generation-000001")) {
                Folders.flipBit(file, 60);
            }
            assertThrows(
                    IndexNotReady.class,
                    () -> running.feed.read(index -> {
                        throw new CorruptIndexException("met by a search", "a segment");
                    }));

            running.await("built anew", () -> generations().equals(List.of("generation-000002")));
            running.live();
            assertTrue(running.find(AMINA).isPresent());
            assertTrue(running.find(OMAR).isPresent());
        }
    }

    private List<Path> segmentFiles(String generation) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("people").resolve(generation))) {
            return files.filter(f -> f.getFileName().toString().matches("_.*\\.(cfs|fdt|dvd|tim)"))
                    .toList();
        }
    }

    @Test
    void indexThatIsTooFarBehindDoesNotAnswerUntilItHasCaughtUp() {
        broker.create(topic, 1);
        CountDownLatch sent = new CountDownLatch(1);
        CountDownLatch caughtUp = new CountDownLatch(1);
        design = design.pausingAt(at(AMINA, 2), sent).pausingAt(at(AMINA, 1_500), caughtUp);
        try (RunningFeed running = start().live()) {
            broker.send(topic, OMAR);
            running.awaitVersion(OMAR, 1);
            broker.send(
                    topic,
                    LongStream.rangeClosed(1, 4_000)
                            .mapToObj(version -> at(AMINA, version))
                            .toArray(ParticipantSnapshot[]::new));
            sent.countDown();
            running.await("behind", () -> running.feed.progress().lag() > 500);

            assertEquals("live", running.feed.progress().state().wire());
            assertFalse(running.feed.answers());
            IndexNotReady refused = assertThrows(IndexNotReady.class, () -> running.feed.read(index -> index.size()));
            assertTrue(refused.getMessage().endsWith("changes behind."), refused.getMessage());

            caughtUp.countDown();
            running.awaitVersion(AMINA, 4_000);
            running.await("answers", running.feed::answers);
        }
    }
}
