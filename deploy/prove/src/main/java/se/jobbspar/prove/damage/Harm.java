package se.jobbspar.prove.damage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import se.jobbspar.prove.suite.Victim;

/** What can befall the files of whom. */
enum Harm {
    PARTITION_LOST(Victim.KAFKA) {
        @Override
        void strike(Path home, Copy older, Random random) throws IOException {
            Tree.delete(Partitions.of(home).draw(random));
        }
    },
    LOG_CUT_SHORT(Victim.KAFKA) {
        @Override
        void strike(Path home, Copy older, Random random) throws IOException {
            Bytes.cut(Partitions.of(home).file(random, ".log"), random);
        }
    },
    LOG_FLIPPED(Victim.KAFKA) {
        @Override
        void strike(Path home, Copy older, Random random) throws IOException {
            Bytes.flip(Partitions.of(home).file(random, ".log"), random);
        }
    },
    LOG_INDEX_FLIPPED(Victim.KAFKA) {
        @Override
        void strike(Path home, Copy older, Random random) throws IOException {
            Bytes.flip(Partitions.of(home).file(random, "index"), random);
        }
    },
    KAFKA_LOST(Victim.KAFKA) {
        @Override
        void strike(Path home, Copy older, Random random) throws IOException {
            Tree.delete(home.resolve("kafka"));
        }
    },
    OLDER_KAFKA(Victim.KAFKA) {
        @Override
        void strike(Path home, Copy older, Random random) throws IOException {
            older.putBack("kafka");
        }
    },
    INDEX_LOST(Victim.MATCHING_SERVICE) {
        @Override
        void strike(Path home, Copy older, Random random) throws IOException {
            Tree.delete(home.resolve("index"));
        }
    },
    INDEX_FLIPPED(Victim.MATCHING_SERVICE) {
        @Override
        void strike(Path home, Copy older, Random random) throws IOException {
            Bytes.flip(Tree.draw(home.resolve("index"), random), random);
        }
    },
    OLDER_INDEX(Victim.MATCHING_SERVICE) {
        @Override
        void strike(Path home, Copy older, Random random) throws IOException {
            older.putBack("index");
        }
    },
    OLDER_KAFKA_AND_INDEX(Victim.KAFKA, Victim.MATCHING_SERVICE) {
        @Override
        void strike(Path home, Copy older, Random random) throws IOException {
            older.putBack("kafka");
            older.putBack("index");
        }
    };

    private final Set<Victim> stopped;

    Harm(Victim first, Victim... others) {
        stopped = EnumSet.of(first, others);
    }

    /** Whose files they are: these stand still while it happens, and are killed then. */
    Set<Victim> stopped() {
        return stopped;
    }

    /** Whether something that was acknowledged is missing then, whatever is drawn. */
    boolean losesForCertain() {
        return switch (this) {
            case PARTITION_LOST, KAFKA_LOST, OLDER_KAFKA, OLDER_KAFKA_AND_INDEX -> true;
            case LOG_CUT_SHORT, LOG_FLIPPED, LOG_INDEX_FLIPPED, INDEX_LOST, INDEX_FLIPPED, OLDER_INDEX -> false;
        };
    }

    /**
     * Does it.
     *
     * @param home of the suite
     * @param older what {@code kafka} and {@code index} were before the last writes
     */
    abstract void strike(Path home, Copy older, Random random) throws IOException;
}
