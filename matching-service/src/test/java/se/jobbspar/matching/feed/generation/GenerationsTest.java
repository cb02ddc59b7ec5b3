package se.jobbspar.matching.feed.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jobbspar.matching.candidate.CandidateIndex;
import se.jobbspar.matching.feed.TestDesign;
import se.jobbspar.testkit.Folders;
import se.jobbspar.testkit.People;

/** Which of the indexes on disk a feed goes on with. */
class GenerationsTest {
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final Position READ = new Position(
            Map.of("people", "topic-id"), Map.of(new TopicPartition("people", 0), new OffsetAndMetadata(1L)), MONDAY);

    @TempDir
    Path home;

    private final TestDesign design = new TestDesign("people");

    @Test
    void newestOfTwoThatCaughtUpIsOpened() throws IOException {
        write(true);
        write(true);
        write(false);

        assertEquals("generation-000002", openBest(design));
    }

    @Test
    void cutOffIndexIsPassedOverForANewOne() throws IOException {
        write(true);
        for (Path file : segmentFiles("generation-000001")) {
            cutOff(file);
        }

        assertEquals("generation-000002", openBest(design));
        // The first attempt left nothing locked.
        assertEquals("generation-000003", openBest(design));
    }

    @Test
    void indexWithAMissingFileIsPassedOverForTheNextBest() throws IOException {
        write(true);
        write(true);
        for (Path file : segmentFiles("generation-000002")) {
            Files.delete(file);
        }

        assertEquals("generation-000001", openBest(design));
    }

    @Test
    void indexWithAFlippedBitInAnyFileIsPassedOver() throws IOException {
        write(true);
        for (Path file : allFiles("generation-000001")) {
            assertEquals("generation-000001", openBest(design));
            Folders.flipBit(file, Files.size(file) / 2);

            assertNotEquals("generation-000001", openBest(design), file.toString());
            Folders.flipBit(file, Files.size(file) / 2);
        }
    }

    @Test
    void newIndexKnowsSinceWhenErasuresMayHaveBeenMissed() throws IOException {
        write(true);

        Generation<CandidateIndex> fresh = new Generations<>(home, design.withLayout("tomorrow")).openBest();

        assertEquals(new Position(READ.topicIds(), Map.of(), MONDAY), fresh.position());
        fresh.index().close();
    }

    @Test
    void indexThatAnotherWritesIsNotPassedOver() throws IOException {
        write(true);
        Generation<CandidateIndex> other = new Generations<>(home, design).openBest();

        assertThrows(LockObtainFailedException.class, () -> openBest(design));
        other.index().close();
    }

    private void write(boolean complete) throws IOException {
        Files.createDirectories(home.resolve("people"));
        Generation<CandidateIndex> generation = new Generations<>(home, design).begin(Optional.empty());
        try (CandidateIndex index = generation.index()) {
            index.apply(People.amina());
            if (complete) {
                generation.complete();
            }
            generation.commit(READ);
        }
    }

    private String openBest(TestDesign layout) throws IOException {
        Generation<CandidateIndex> best = new Generations<>(home, layout).openBest();
        best.index().close();
        return best.directory().getFileName().toString();
    }

    /** Also the list of the segments and what is said of each; not the lock, which is empty. */
    private List<Path> allFiles(String generation) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("people").resolve(generation))) {
            List<Path> found = files.filter(f -> !f.getFileName().toString().equals("write.lock"))
                    .sorted()
                    .toList();
            assertTrue(found.stream().anyMatch(f -> f.getFileName().toString().startsWith("segments_")));
            assertTrue(found.stream().anyMatch(f -> f.getFileName().toString().endsWith(".si")));
            return found;
        }
    }

    /** The files with the documents; the list of them is whole. */
    private List<Path> segmentFiles(String generation) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("people").resolve(generation))) {
            List<Path> found = files.filter(f -> f.getFileName().toString().startsWith("_"))
                    .filter(f -> !f.getFileName().toString().endsWith(".si"))
                    .toList();
            assertTrue(!found.isEmpty());
            return found;
        }
    }

    private static void cutOff(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
    }
}
