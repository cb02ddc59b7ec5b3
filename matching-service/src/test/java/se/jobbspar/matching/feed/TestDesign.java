package se.jobbspar.matching.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.apache.lucene.store.FSDirectory;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.matching.candidate.CandidateDesign;
import se.jobbspar.matching.candidate.CandidateIndex;
import se.jobbspar.matching.feed.topic.FeedRecord;
import se.jobbspar.matching.feed.topic.UndecodableRecord;
import se.jobbspar.matching.score.policy.PolicyV1;
import se.jobbspar.taxonomy.Taxonomy;

/** The feed of people on a topic of the test's own. */
public final class TestDesign implements FeedDesign<CandidateIndex> {
    private final CandidateDesign real = new CandidateDesign(PolicyV1.POLICY, Taxonomy.starter());
    private final String topic;
    private String layout = "today";
    private SmallDisk disk = new SmallDisk();
    private Optional<ParticipantSnapshot> pausingAt = Optional.empty();
    private CountDownLatch goOn;

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
        pausingAt = Optional.of(version);
        goOn = told;
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
        return CandidateIndex.open(disk.of(FSDirectory.open(directory)), PolicyV1.POLICY, Taxonomy.starter());
    }

    @Override
    public Change<CandidateIndex> decode(FeedRecord record) throws UndecodableRecord {
        if (pausingAt.filter(p -> record.version() == p.version()).isPresent()) {
            awaitGoOn();
        }
        return real.decode(record);
    }

    private void awaitGoOn() {
        try {
            goOn.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
