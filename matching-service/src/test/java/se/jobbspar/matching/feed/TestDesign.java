package se.jobbspar.matching.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.apache.lucene.store.FSDirectory;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.matching.candidate.CandidateDesign;
import se.jobbspar.matching.candidate.CandidateIndex;
import se.jobbspar.matching.feed.topic.FeedRecord;
import se.jobbspar.matching.feed.topic.UndecodableRecord;
import se.jobbspar.matching.score.policy.PolicyV2;
import se.jobbspar.taxonomy.Taxonomy;

/** The feed of people on a topic of the test's own. */
public final class TestDesign implements FeedDesign<CandidateIndex> {
    private final CandidateDesign real = new CandidateDesign(PolicyV2.POLICY, Taxonomy.starter());
    private final String topic;
    private String layout = "today";
    private SmallDisk disk = new SmallDisk();
    private final Map<Long, CountDownLatch> pauses = new HashMap<>();

    public TestDesign(String topic) {
        this.topic = topic;
    }

    public TestDesign withLayout(String other) {
        TestDesign changed = new TestDesign(topic);
        changed.layout = other;
        return changed;
    }

    TestDesign onDisk(SmallDisk small) {
        disk = small;
        return this;
    }

    /** Takes this version in no sooner than it is told to. */
    TestDesign pausingAt(ParticipantSnapshot version, CountDownLatch told) {
        pauses.put(version.version(), told);
        return this;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public Set<String> topics() {
        return Set.of(topic);
    }

    @Override
    public String fingerprint() {
        return layout;
    }

    @Override
    public CandidateIndex open(Path directory) throws IOException {
        return CandidateIndex.open(disk.of(FSDirectory.open(directory)), PolicyV2.POLICY, Taxonomy.starter());
    }

    @Override
    public Change<CandidateIndex> decode(FeedRecord record) throws UndecodableRecord {
        if (pauses.containsKey(record.version())) {
            await(pauses.get(record.version()));
        }
        return real.decode(record);
    }

    private static void await(CountDownLatch told) {
        try {
            told.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
