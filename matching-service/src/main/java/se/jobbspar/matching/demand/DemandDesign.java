package se.jobbspar.matching.demand;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.store.FSDirectory;
import se.jobbspar.contracts.Snapshot;
import se.jobbspar.matching.feed.FeedDesign;
import se.jobbspar.matching.feed.topic.FeedRecord;
import se.jobbspar.matching.feed.topic.SnapshotJson;
import se.jobbspar.matching.feed.topic.UndecodableRecord;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.taxonomy.Taxonomy;

/** The feed of all kinds of demand. */
public final class DemandDesign implements FeedDesign<DemandIndex> {
    private final DemandKinds kinds;
    private final ScoringPolicy policy;
    private final Taxonomy taxonomy;

    public DemandDesign(DemandKinds kinds, ScoringPolicy policy, Taxonomy taxonomy) {
        this.kinds = kinds;
        this.policy = policy;
        this.taxonomy = taxonomy;
    }

    @Override
    public String name() {
        return "demands";
    }

    @Override
    public Set<String> topics() {
        return kinds.topics();
    }

    @Override
    public String fingerprint() {
        return DemandIndex.layout(policy, taxonomy);
    }

    @Override
    public DemandIndex open(Path directory) throws IOException {
        return DemandIndex.open(FSDirectory.open(directory), kinds, policy, taxonomy);
    }

    @Override
    public Change<DemandIndex> decode(FeedRecord record) throws UndecodableRecord {
        UUID id = SnapshotJson.key(record);
        DemandKind<?> kind = kinds.ofTopic(record.topic())
                .orElseThrow(() -> new UndecodableRecord("no kind of demand is known by this topic"));
        if (record.tombstone()) {
            long version = record.requiredVersion();
            return (index, effects) -> index.bury(id.toString(), version, record.time());
        }
        DemandSource<?> source = read(record, kind);
        return (index, effects) -> index.apply(source);
    }

    private static <S extends Snapshot> DemandSource<S> read(FeedRecord record, DemandKind<S> kind)
            throws UndecodableRecord {
        return kind.of(SnapshotJson.read(record, kind.topic().snapshot()));
    }
}
