package se.jobbspar.matching.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.store.FSDirectory;
import se.jobbspar.contracts.topic.Topics;
import se.jobbspar.contracts.training.v1.TrainingSnapshot;
import se.jobbspar.matching.feed.FeedDesign;
import se.jobbspar.matching.feed.topic.FeedRecord;
import se.jobbspar.matching.feed.topic.SnapshotJson;
import se.jobbspar.matching.feed.topic.UndecodableRecord;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.taxonomy.Taxonomy;

/** The feed of trainings. */
public final class TrainingDesign implements FeedDesign<TrainingIndex> {
    private final ScoringPolicy policy;
    private final Taxonomy taxonomy;

    public TrainingDesign(ScoringPolicy policy, Taxonomy taxonomy) {
        this.policy = policy;
        this.taxonomy = taxonomy;
    }

    @Override
    public String name() {
        return "trainings";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.TRAININGS.name());
    }

    @Override
    public String fingerprint() {
        return TrainingIndex.layout(policy, taxonomy);
    }

    @Override
    public TrainingIndex open(Path directory) throws IOException {
        return TrainingIndex.open(FSDirectory.open(directory), policy, taxonomy);
    }

    @Override
    public Change<TrainingIndex> decode(FeedRecord record) throws UndecodableRecord {
        UUID training = SnapshotJson.key(record);
        if (record.tombstone()) {
            long version = record.requiredVersion();
            return (index, effects) -> index.bury(training.toString(), version, record.time());
        }
        TrainingSnapshot snapshot = SnapshotJson.read(record, TrainingSnapshot.class);
        return (index, effects) -> index.apply(snapshot);
    }
}
