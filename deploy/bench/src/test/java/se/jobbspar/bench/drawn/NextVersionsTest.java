package se.jobbspar.bench.drawn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.taxonomy.Taxonomy;

class NextVersionsTest {
    @Test
    void everybodyComesOverAndOverInOtherWords() {
        Corpus corpus = Corpus.of(Taxonomy.starter(), 3);
        List<ParticipantSnapshot> first = corpus.allPeople().toList();
        List<ParticipantSnapshot> next =
                Stream.generate(new NextVersions(corpus)).limit(6).toList();

        assertEquals(
                List.of(2L, 2L, 2L, 3L, 3L, 3L),
                next.stream().map(ParticipantSnapshot::version).toList());
        for (int i = 0; i < next.size(); i++) {
            assertEquals(first.get(i % 3).id(), next.get(i).id());
            assertNotEquals(first.get(i % 3).skills(), next.get(i).skills());
        }
        assertNotEquals(next.getFirst().skills(), next.get(3).skills());
    }
}
