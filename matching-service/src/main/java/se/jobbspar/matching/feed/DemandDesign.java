package se.jobbspar.matching.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.store.FSDirectory;
import se.jobbspar.contracts.Topics;
import se.jobbspar.contracts.shortage.v1.ShortageOccupationSnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.matching.demand.DemandIndex;
import se.jobbspar.matching.demand.DemandSource;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.taxonomy.Taxonomy;

/** The feed of vacancies and shortage occupations. */
public final class DemandDesign implements FeedDesign<DemandIndex> {
    private final ScoringPolicy policy;
    private final Taxonomy taxonomy;

    public DemandDesign(ScoringPolicy policy, Taxonomy taxonomy) {
        this.policy = policy;
        this.taxonomy = taxonomy;
    }

    @Override
    public String name() {
        return "demands";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.VACANCIES.name(), Topics.SHORTAGE_OCCUPATIONS.name());
    }

    @Override
    public String fingerprint() {
        return DemandIndex.layout(policy, taxonomy);
    }

    @Override
    public DemandIndex open(Path directory) throws IOException {
        return DemandIndex.open(FSDirectory.open(directory), policy, taxonomy);
    }

    @Override
    public Change<DemandIndex> decode(FeedRecord record) throws UndecodableRecord {
        UUID id = SnapshotJson.key(record);
        if (record.tombstone()) {
            long version = record.requiredVersion();
            return (index, aftermath) -> index.bury(id.toString(), version, record.time());
        }
        DemandSource source = source(record);
        SnapshotJson.requireSame(id, UUID.fromString(source.id()));
        return (index, aftermath) -> index.apply(source);
    }

    private static DemandSource source(FeedRecord record) throws UndecodableRecord {
        return record.topic().equals(Topics.VACANCIES.name())
                ? new DemandSource.Vacancy(SnapshotJson.read(record, VacancySnapshot.class))
                : new DemandSource.ShortageOccupation(SnapshotJson.read(record, ShortageOccupationSnapshot.class));
    }
}
