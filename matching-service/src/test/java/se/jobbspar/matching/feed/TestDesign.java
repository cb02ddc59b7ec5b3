package se.jobbspar.matching.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
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
    private final String layout;
    private final boolean diskBroken;

    public TestDesign(String topic) {
        this(topic, "today", false);
    }

    private TestDesign(String topic, String layout, boolean diskBroken) {
        this.topic = topic;
        this.layout = layout;
        this.diskBroken = diskBroken;
    }

    public TestDesign withLayout(String other) {
        return new TestDesign(topic, other, diskBroken);
    }

    TestDesign withBrokenDisk() {
        return new TestDesign(topic, layout, true);
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
        return real.open(directory);
    }

    @Override
    public Change<CandidateIndex> decode(FeedRecord record) throws UndecodableRecord {
        Change<CandidateIndex> change = real.decode(record);
        return diskBroken
                ? (index, effects) -> {
                    throw new IOException("No space left on device");
                }
                : change;
    }
}
