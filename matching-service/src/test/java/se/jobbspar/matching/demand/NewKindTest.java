package se.jobbspar.matching.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.matching.score.Population.TODAY;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Hits;
import se.jobbspar.matching.score.policy.PolicyV2;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.testkit.Jobs;
import se.jobbspar.testkit.People;

/** A kind of demand is one file: from its snapshot through the index to a person's list. */
class NewKindTest {
    private static final Taxonomy TAXONOMY = Taxonomy.starter();

    @Test
    void itIsListedForAPersonAndForItsKindAlone() throws IOException {
        try (DemandIndex index = open(new ByteBuffersDirectory(), OneKindMore.KINDS)) {
            fill(index);

            assertEquals(List.of("Vård och omsorg"), labels(search(index, OneKindMore.APPRENTICESHIP)));
            assertEquals(List.of(Jobs.underskoterska().title()), labels(search(index, new VacancyKind())));
            assertEquals(List.of(), labels(search(index, new ShortageOccupationKind())));
        }
    }

    private static void fill(DemandIndex index) throws IOException {
        index.apply(OneKindMore.APPRENTICESHIP.of(Apprenticeship.CARE));
        index.apply(new VacancyKind().of(Jobs.underskoterska()));
        index.refresh();
    }

    private static DemandIndex open(Directory directory, DemandKinds kinds) throws IOException {
        return DemandIndex.open(directory, kinds, PolicyV2.POLICY, TAXONOMY);
    }

    private static Hits<LiveDemand> search(DemandIndex index, DemandKind<?> kind) throws IOException {
        DemandFilter filter = new DemandFilter(kind, Optional.empty(), Optional.empty(), TODAY);
        return index.top(Candidate.of(People.amina(), PolicyV2.POLICY, TAXONOMY), filter, 20);
    }

    private static List<String> labels(Hits<LiveDemand> hits) {
        return hits.hits().stream().map(hit -> hit.target().source().label()).toList();
    }

    @Test
    void itIsReadBackAsWhatItIs() throws IOException {
        try (DemandIndex index = open(new ByteBuffersDirectory(), OneKindMore.KINDS)) {
            fill(index);

            assertEquals(
                    Optional.of(OneKindMore.APPRENTICESHIP.of(Apprenticeship.CARE)),
                    index.find(Apprenticeship.CARE.id().toString()).map(LiveDemand::source));
        }
    }

    @Test
    void aVersionThatDoesNotKnowTheKindDoesNotTakeItForAnother() throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            try (DemandIndex index = open(directory, OneKindMore.KINDS)) {
                fill(index);
                index.commit(Map.of());
            }
            try (DemandIndex index = open(directory, new DemandKinds())) {
                assertEquals(
                        Optional.empty(), index.find(Apprenticeship.CARE.id().toString()));
                assertEquals(List.of(), labels(search(index, new ShortageOccupationKind())));
            }
        }
    }
}
