package se.jobbspar.matching.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.matching.score.Population.TODAY;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.Snapshot;
import se.jobbspar.contracts.topic.Topic;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Hits;
import se.jobbspar.matching.score.policy.PolicyV1;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.testkit.Jobs;
import se.jobbspar.testkit.People;

/** A third kind of demand is one file: from its snapshot through the index to a person's list. */
class NewKindTest {
    private static final Taxonomy TAXONOMY = Taxonomy.starter();
    private static final JobTrackKind JOB_TRACK = new JobTrackKind();
    private static final DemandKinds THREE =
            new DemandKinds(List.of(new ShortageOccupationKind(), new VacancyKind(), JOB_TRACK));
    private static final JobTrack CARE = new JobTrack(
            new UUID(0, 77), 1, "Vård och omsorg", Jobs.underskoterska().occupation());

    /** Employers of a county and what they agree to train for. */
    record JobTrack(UUID id, long version, String name, String occupation) implements Snapshot {}

    private static final class JobTrackKind implements DemandKind<JobTrack> {
        @Override
        public String wire() {
            return "job-track";
        }

        @Override
        public String plural() {
            return "job-tracks";
        }

        @Override
        public Topic<JobTrack> topic() {
            return new Topic<>("jobbspar.job-tracks.v1", JobTrack.class);
        }

        @Override
        public String label(JobTrack track) {
            return track.name();
        }

        @Override
        public Ask ask(JobTrack track, Taxonomy taxonomy) {
            List<String> groups = taxonomy.ssykOf(track.occupation());
            return new Ask(Optional.of(track.occupation()), groups, Optional.empty(), List.of(), List.of());
        }

        @Override
        public Optional<LocalDate> openUntil(JobTrack track) {
            return Optional.of(LocalDate.MAX);
        }

        @Override
        public boolean isDraft(JobTrack track) {
            return false;
        }

        @Override
        public String openOnes() {
            return "job tracks";
        }

        @Override
        public List<String> regions(JobTrack track) {
            return List.of(DemandFilter.NATION);
        }

        @Override
        public boolean isJudgedByRegion() {
            return false;
        }
    }

    @Test
    void itIsListedForAPersonAndForItsKindAlone() throws IOException {
        try (DemandIndex index = open(new ByteBuffersDirectory(), THREE)) {
            fill(index);

            assertEquals(List.of("Vård och omsorg"), labels(search(index, JOB_TRACK)));
            assertEquals(List.of(Jobs.underskoterska().title()), labels(search(index, new VacancyKind())));
            assertEquals(List.of(), labels(search(index, new ShortageOccupationKind())));
        }
    }

    private static void fill(DemandIndex index) throws IOException {
        index.apply(JOB_TRACK.of(CARE));
        index.apply(new VacancyKind().of(Jobs.underskoterska()));
        index.refresh();
    }

    private static DemandIndex open(Directory directory, DemandKinds kinds) throws IOException {
        return DemandIndex.open(directory, kinds, PolicyV1.POLICY, TAXONOMY);
    }

    private static Hits<LiveDemand> search(DemandIndex index, DemandKind<?> kind) throws IOException {
        DemandFilter filter = new DemandFilter(kind, Optional.empty(), Optional.empty(), TODAY);
        return index.top(Candidate.of(People.amina(), PolicyV1.POLICY, TAXONOMY), filter, 20);
    }

    private static List<String> labels(Hits<LiveDemand> hits) {
        return hits.hits().stream().map(hit -> hit.target().source().label()).toList();
    }

    @Test
    void itIsReadBackAsWhatItIs() throws IOException {
        try (DemandIndex index = open(new ByteBuffersDirectory(), THREE)) {
            fill(index);

            assertEquals(
                    Optional.of(JOB_TRACK.of(CARE)),
                    index.find(CARE.id().toString()).map(LiveDemand::source));
        }
    }

    @Test
    void aVersionThatDoesNotKnowTheKindDoesNotTakeItForAnother() throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            try (DemandIndex index = open(directory, THREE)) {
                fill(index);
                index.commit(Map.of());
            }
            try (DemandIndex index = open(directory, new DemandKinds())) {
                assertEquals(Optional.empty(), index.find(CARE.id().toString()));
                assertEquals(List.of(), labels(search(index, new ShortageOccupationKind())));
            }
        }
    }
}
