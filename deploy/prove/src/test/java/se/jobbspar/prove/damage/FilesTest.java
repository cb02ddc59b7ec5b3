package se.jobbspar.prove.damage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a harm does what it is called. */
class FilesTest {
    private static final String LOG = "kafka/jobbspar.participants.v1-0/00000000000000000000.log";

    @TempDir
    private Path home;

    private final Random random = new Random(1);

    @BeforeEach
    void make() throws IOException {
        for (String file : List.of(LOG, "kafka/meta.properties", "index/candidates/segments_1")) {
            Files.createDirectories(home.resolve(file).getParent());
            Files.write(home.resolve(file), new byte[1_000]);
        }
    }

    @Test
    void logIsCutOrFlippedAndNothingElseTouched() throws IOException {
        Harm.LOG_CUT_SHORT.strike(home, null, random);
        assertTrue(Files.size(home.resolve(LOG)) < 1_000);

        Files.write(home.resolve(LOG), new byte[1_000]);
        Harm.LOG_FLIPPED.strike(home, null, random);
        int flipped = BitSet.valueOf(Files.readAllBytes(home.resolve(LOG))).cardinality();
        assertTrue(flipped >= 1 && flipped <= 8, flipped + " bits");
        assertArrayEquals(new byte[1_000], Files.readAllBytes(home.resolve("kafka/meta.properties")));
    }

    @Test
    void lostPartitionLeavesKafkasOtherFiles() throws IOException {
        Harm.PARTITION_LOST.strike(home, null, random);

        assertFalse(Files.exists(home.resolve(LOG).getParent()));
        assertTrue(Files.exists(home.resolve("kafka/meta.properties")));
    }

    @Test
    void partitionThatIsLostHeldSomethingAndWasNotOfADeletedTopic() throws IOException {
        Path deleted = home.resolve("kafka/jobbspar.participants.v1-0.17a1f0c5e8-delete/00000000000000000000.log");
        Path empty = home.resolve("kafka/jobbspar.participants.v1-1/00000000000000000000.log");
        for (Path other : List.of(deleted, empty)) {
            Files.createDirectories(other.getParent());
            Files.createFile(other);
        }
        Files.write(deleted, new byte[1_000]);

        assertEquals(List.of(home.resolve(LOG).getParent()), Partitions.of(home).folders());
    }

    @Test
    void olderCopyTakesThePlaceOfAllThatCameAfterIt() throws IOException {
        Copy older = Copy.take(home);
        Files.writeString(home.resolve(LOG), "written later");
        Files.writeString(home.resolve("index/candidates/segments_2"), "made later");

        Harm.OLDER_KAFKA_AND_INDEX.strike(home, older, random);

        assertEquals(1_000, Files.size(home.resolve(LOG)));
        assertFalse(Files.exists(home.resolve("index/candidates/segments_2")));
    }
}
