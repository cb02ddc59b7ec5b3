package se.jobbspar.matching.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.topic.Topics;
import se.jobbspar.matching.candidate.CandidateDesign;
import se.jobbspar.matching.candidate.CandidateIndex;
import se.jobbspar.matching.feed.topic.FeedRecord;
import se.jobbspar.matching.score.policy.PolicyV2;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.testkit.People;

/** Whatever the order and however often records come, the index ends the same. */
class ReorderingTest {
    private static final int HISTORIES = 25;
    private static final int PEOPLE = 6;
    private static final int VERSIONS = 8;
    private final CandidateDesign design = new CandidateDesign(PolicyV2.POLICY, Taxonomy.starter());

    @TempDir
    Path home;

    @Test
    void tenfoldDuplicatesInAnyOrderGiveTheSameIndex() throws Exception {
        for (int seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            List<FeedRecord> history = history(random);
            Map<UUID, Long> inOrder = play(history, "order-" + seed);
            List<FeedRecord> disorder = new ArrayList<>();
            for (int copy = 0; copy < 10; copy++) {
                disorder.addAll(history);
            }
            Collections.shuffle(disorder, random);
            assertEquals(inOrder, play(disorder, "disorder-" + seed), "seed " + seed);
        }
    }

    private List<FeedRecord> history(Random random) throws IOException {
        List<FeedRecord> history = new ArrayList<>();
        for (int who = 0; who < PEOPLE; who++) {
            for (long version = 1; version <= VERSIONS; version++) {
                ParticipantSnapshot person = FeedTest.at(People.all().get(who), version);
                byte[] value = random.nextInt(4) == 0 ? null : Broker.JSON.writeValueAsBytes(person);
                history.add(new FeedRecord(
                        Topics.PARTICIPANTS.name(),
                        0,
                        history.size(),
                        person.id().toString(),
                        version,
                        value,
                        Instant.EPOCH));
            }
        }
        return history;
    }

    /** Plays the records, with a refresh now and then, and gives who is there in which version. */
    private Map<UUID, Long> play(List<FeedRecord> records, String folder) throws Exception {
        Map<UUID, Long> versions = new TreeMap<>();
        try (CandidateIndex index = design.open(home.resolve(folder))) {
            for (int i = 0; i < records.size(); i++) {
                design.decode(records.get(i)).applyTo(index, new RunningFeed.Book().effects());
                if (i % 7 == 0) {
                    index.refresh();
                }
            }
            index.refresh();
            for (ParticipantSnapshot person : People.all()) {
                index.find(person.id().toString(), person.municipality())
                        .ifPresent(found -> versions.put(found.id(), found.version()));
            }
        }
        return versions;
    }
}
