package se.jobbspar.matching.candidate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.store.FSDirectory;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.topic.Topics;
import se.jobbspar.matching.feed.FeedDesign;
import se.jobbspar.matching.feed.topic.FeedRecord;
import se.jobbspar.matching.feed.topic.SnapshotJson;
import se.jobbspar.matching.feed.topic.UndecodableRecord;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.taxonomy.Taxonomy;

/** The feed of people. */
public final class CandidateDesign implements FeedDesign<CandidateIndex> {
    private final ScoringPolicy policy;
    private final Taxonomy taxonomy;

    public CandidateDesign(ScoringPolicy policy, Taxonomy taxonomy) {
        this.policy = policy;
        this.taxonomy = taxonomy;
    }

    @Override
    public String name() {
        return "candidates";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.PARTICIPANTS.name());
    }

    @Override
    public String fingerprint() {
        return CandidateIndex.layout(policy, taxonomy);
    }

    @Override
    public CandidateIndex open(Path directory) throws IOException {
        return CandidateIndex.open(FSDirectory.open(directory), policy, taxonomy);
    }

    @Override
    public Change<CandidateIndex> decode(FeedRecord record) throws UndecodableRecord {
        UUID person = SnapshotJson.key(record);
        if (record.tombstone()) {
            long version = record.requiredVersion();
            return (index, effects) -> {
                if (index.bury(person.toString(), version, record.time())) {
                    effects.forget(person);
                }
            };
        }
        ParticipantSnapshot snapshot = SnapshotJson.read(record, ParticipantSnapshot.class);
        return (index, effects) -> index.apply(snapshot);
    }
}
