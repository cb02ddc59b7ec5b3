package se.jobbspar.matching.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.matching.score.Population;
import se.jobbspar.matching.score.policy.PolicyV2;
import se.jobbspar.taxonomy.Taxonomy;

/** A stream may repeat its records tenfold and in any order: the index holds the same afterwards. */
class ReplayPropertyTest {
    private static final Taxonomy TAXONOMY = Taxonomy.starter();
    private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");

    /** A snapshot, or a tombstone when {@code person} is null. */
    private record Change(String id, long version, ParticipantSnapshot person) {
        void to(CandidateIndex index) throws IOException {
            if (person == null) {
                index.bury(id, version, START.plusSeconds(version));
            } else {
                index.apply(person);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("se.jobbspar.matching.score.Seeds#few")
    void duplicatesAndReorderingGiveAnIdenticalIndex(long seed) throws IOException {
        Random random = new Random(seed);
        List<Change> changes = changes(new Population(seed, TAXONOMY), random);
        List<Change> replayed = new ArrayList<>(changes);
        for (int i = 0; i < 9; i++) {
            replayed.addAll(changes);
        }
        Collections.shuffle(replayed, random);

        assertEquals(content(changes, random), content(replayed, random));
    }

    private static List<Change> changes(Population population, Random random) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            UUID id = new UUID(7, i);
            for (int version = 1; version <= 1 + random.nextInt(4); version++) {
                boolean erased = random.nextInt(3) == 0;
                changes.add(new Change(id.toString(), version, erased ? null : population.person(id, version)));
            }
        }
        return changes;
    }

    private static String content(List<Change> changes, Random random) throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            try (CandidateIndex index = CandidateIndex.open(directory, PolicyV2.POLICY, TAXONOMY)) {
                for (Change change : changes) {
                    change.to(index);
                    if (random.nextInt(20) == 0) {
                        index.refresh();
                    }
                }
                index.commit(Map.of());
            }
            return IndexContent.of(directory);
        }
    }
}
