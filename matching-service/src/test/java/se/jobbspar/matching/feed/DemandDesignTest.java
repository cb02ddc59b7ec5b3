package se.jobbspar.matching.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jobbspar.contracts.topic.Topics;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.matching.demand.DemandDesign;
import se.jobbspar.matching.demand.DemandIndex;
import se.jobbspar.matching.demand.DemandKinds;
import se.jobbspar.matching.demand.VacancyKind;
import se.jobbspar.matching.feed.topic.FeedRecord;
import se.jobbspar.matching.feed.topic.UndecodableRecord;
import se.jobbspar.matching.score.policy.PolicyV2;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.testkit.Jobs;

/** A record is read as the kind of its topic, or not at all. */
class DemandDesignTest {
    private static final VacancySnapshot JOB = Jobs.underskoterska();
    private final DemandDesign design = new DemandDesign(new DemandKinds(), PolicyV2.POLICY, Taxonomy.starter());

    @TempDir
    Path home;

    @Test
    void vacancyIsReadAsAVacancy() throws Exception {
        try (DemandIndex index = design.open(home)) {
            design.decode(record(Topics.VACANCIES.name(), Broker.JSON.writeValueAsBytes(JOB)))
                    .applyTo(index, new RunningFeed.Book().effects());
            index.refresh();

            assertEquals(
                    Optional.of(new VacancyKind().wire()),
                    index.find(JOB.id().toString())
                            .map(live -> live.source().kind().wire()));
        }
    }

    @Test
    void recordOfAnUnknownKindIsParkedAndNeverReadAsAnother() throws IOException {
        FeedRecord record = record("jobbspar.apprenticeships.v1", Broker.JSON.writeValueAsBytes(JOB));

        UndecodableRecord parked = assertThrows(UndecodableRecord.class, () -> design.decode(record));
        assertEquals("no kind of demand is known by this topic", parked.getMessage());
    }

    @Test
    void tombstoneOfAnUnknownKindIsParkedToo() {
        FeedRecord tombstone = record("jobbspar.apprenticeships.v1", null);

        assertThrows(UndecodableRecord.class, () -> design.decode(tombstone));
    }

    private static FeedRecord record(String topic, byte[] value) {
        return new FeedRecord(topic, 0, 1, JOB.id().toString(), JOB.version(), value, Instant.EPOCH);
    }
}
