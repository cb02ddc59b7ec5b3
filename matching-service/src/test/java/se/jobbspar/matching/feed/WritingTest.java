package se.jobbspar.matching.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.matching.candidate.CandidateIndex;
import se.jobbspar.matching.feed.generation.Position;
import se.jobbspar.matching.feed.generation.RebuildReason;
import se.jobbspar.matching.feed.generation.Served;
import se.jobbspar.matching.feed.topic.FeedRecord;
import se.jobbspar.testkit.People;

/** When an index begins to answer, told without Kafka. */
class WritingTest {
    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");
    private static final ParticipantSnapshot AMINA = People.amina();
    private static final ParticipantSnapshot OMAR = People.omar();

    @TempDir
    Path home;

    private final RunningFeed.Book book = new RunningFeed.Book();
    private final RunningFeed.Memory memory = new RunningFeed.Memory();
    private final Served<CandidateIndex> served = new Served<>("people");
    private FeedProgress progress;
    private RunningFeed.Quick config;
    private Writing<CandidateIndex> writing;

    @BeforeEach
    void open() throws IOException {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        progress = new FeedProgress(clock);
        config = new RunningFeed.Quick(home);
        writing = new Writing<>(new TestDesign("people"), config, book.effects(), clock, progress, served, memory);
    }

    @AfterEach
    void closeIndex() throws IOException {
        writing.close();
    }

    @Test
    void positionOfTheOldIndexIsToldWhileAnotherIsFilled() throws IOException {
        recreateTopicAfter(AMINA, OMAR);

        apply(snapshot(AMINA, 0));
        writing.tell(position("second", 1));

        assertEquals("people-0@2", progress.position());
    }

    @Test
    void positionOfTheOldIndexIsToldAfterARestartToo() throws IOException {
        writing.catchUp(Map.of("people", "first"), NOW);
        writing.arrive(position("first", 7), NOW);
        writing.close();
        open();

        writing.rebuild(RebuildReason.TOPIC_RECREATED, NOW);

        assertTrue(served.ready());
        assertEquals("people-0@7", progress.position());
    }

    @Test
    void recordsThatComeSoonAfterARefreshShareTheNext() throws IOException {
        writing.catchUp(Map.of("people", "first"), NOW);
        apply(snapshot(AMINA, 0));
        assertEquals(Duration.ZERO, writing.rest(NOW), "while it catches up");

        writing.arrive(position("first", 1), NOW);
        apply(snapshot(OMAR, 1));

        assertEquals(config.refreshEvery(), writing.rest(NOW));
        assertEquals(Duration.ZERO, writing.rest(NOW.plus(config.refreshEvery())));
    }

    @Test
    void whoWaitsForTheIndexIsWokenWhenItShowsMore() throws IOException {
        writing.catchUp(Map.of("people", "first"), NOW);
        int empty = progress.refreshes().last();
        writing.arrive(position("first", 0), NOW);
        int live = progress.refreshes().last();
        assertNotEquals(empty, live, "it answers");

        apply(snapshot(AMINA, 0));

        assertNotEquals(live, progress.refreshes().last(), "nothing has been told of its position yet");
    }

    @Test
    void recordsAndRefreshThatTookLongAreFollowedByALongerRest() throws IOException {
        writing.catchUp(Map.of("people", "first"), NOW);
        writing.arrive(position("first", 0), NOW);

        writing.apply(List.of(snapshot(AMINA, 0)), NOW.minusMillis(8));

        assertEquals(Duration.ofMillis(24), writing.rest(NOW));
    }

    @Test
    void refilledIndexTakesOverAtTheRecordThatMakesItWhole() throws IOException {
        recreateTopicAfter(AMINA, OMAR);

        apply(snapshot(AMINA, 0));
        assertFalse(writing.holdsEnough(NOW, NOW));
        apply(snapshot(OMAR, 1));
        assertTrue(writing.holdsEnough(NOW, NOW));
    }

    @Test
    void erasureDuringARefillDoesNotKeepTheOldIndexAnswering() throws IOException {
        recreateTopicAfter(AMINA, OMAR);

        apply(snapshot(AMINA, 0), erasure(OMAR, 1));

        assertTrue(writing.holdsEnough(NOW, NOW));
    }

    @Test
    void oldIndexAnswersNoLongerThanARefillMayTakeHoweverBusyTheTopic() throws IOException {
        recreateTopicAfter(AMINA, OMAR);
        Instant end = NOW.plus(config.refill());

        apply(snapshot(AMINA, 0));

        Instant before = end.minusMillis(1);
        assertFalse(writing.holdsEnough(before, before));
        assertTrue(writing.holdsEnough(end, end));
    }

    @Test
    void indexOfOtherTopicsNeedNotHoldAsManyAsTheOneItReplaces() throws IOException {
        serveThenRebuild(RebuildReason.TOPICS_CHANGED, AMINA, OMAR);

        apply(snapshot(AMINA, 0));

        assertTrue(served.ready());
        assertEquals("topics-changed", progress.state().why().orElseThrow());
        assertTrue(writing.holdsEnough(NOW, NOW));
    }

    @Test
    void whatARefillStillOwesIsToldAfterARestartToo() throws IOException {
        recreateTopicAfter(AMINA, OMAR);
        memory.away = true;
        apply(snapshot(AMINA, 0));
        writing.arrive(position("second", 1), NOW);
        memory.away = false;
        writing.close();
        open();

        writing.arrive(position("second", 1), NOW);

        assertEquals(new FeedState.Live(Optional.of("holds 1 of the 2 it held before")), progress.state());
        apply(snapshot(OMAR, 1));
        assertEquals(new FeedState.Live(Optional.empty()), progress.state());
    }

    @Test
    void liveIndexThatMayHoldErasedPeopleIsClosedAndAnotherOneBuilt() throws IOException {
        writing.catchUp(Map.of("people", "first"), NOW);
        apply(snapshot(AMINA, 0));
        writing.arrive(position("first", 1), NOW);

        writing.rebuild(RebuildReason.COMMIT_TOO_OLD, NOW);

        assertFalse(served.ready());
        assertEquals("commit-too-old", progress.state().why().orElseThrow());
        assertEquals(Position.NOWHERE, writing.position());
    }

    @Test
    void whoWasMissedLeavesTheListsThoughAnotherRebuildTakesThePlaceOfTheFirst() throws IOException {
        serveThenRebuild(RebuildReason.COMMIT_TOO_OLD, AMINA, OMAR);
        writing.rebuild(RebuildReason.LOG_CUT_SHORT, NOW);
        writing.catchUp(Map.of("people", "first"), NOW);
        book.listed.addAll(List.of(AMINA.id(), OMAR.id()));

        apply(snapshot(AMINA, 0));
        writing.arrive(position("first", 1), NOW);

        assertEquals(List.of(OMAR.id()), book.strangers);
    }

    /** An index of these people answers, and an empty one is being filled from another topic of the same name. */
    private void recreateTopicAfter(ParticipantSnapshot... people) throws IOException {
        serveThenRebuild(RebuildReason.TOPIC_RECREATED, people);
        writing.catchUp(Map.of("people", "second"), NOW);
    }

    private void serveThenRebuild(RebuildReason reason, ParticipantSnapshot... people) throws IOException {
        writing.catchUp(Map.of("people", "first"), NOW);
        for (int i = 0; i < people.length; i++) {
            apply(snapshot(people[i], i));
        }
        writing.arrive(position("first", people.length), NOW);
        writing.rebuild(reason, NOW);
    }

    private void apply(FeedRecord... records) throws IOException {
        writing.apply(List.of(records), NOW);
    }

    private static Position position(String topicId, long offset) {
        return new Position(
                Map.of("people", topicId), Map.of(new TopicPartition("people", 0), new OffsetAndMetadata(offset)), NOW);
    }

    private static FeedRecord snapshot(ParticipantSnapshot person, long offset) throws IOException {
        byte[] value = Broker.JSON.writeValueAsBytes(person);
        return new FeedRecord("people", 0, offset, person.id().toString(), person.version(), value, NOW);
    }

    private static FeedRecord erasure(ParticipantSnapshot person, long offset) {
        return new FeedRecord("people", 0, offset, person.id().toString(), person.version() + 1, null, NOW);
    }
}
