package se.jobbspar.matching.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.matching.index.LiveIndex;
import se.jobbspar.matching.index.StrengthField;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Facet;
import se.jobbspar.matching.score.Fact;
import se.jobbspar.matching.score.OtherPolicy;
import se.jobbspar.matching.score.Source;
import se.jobbspar.matching.score.Use;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.matching.score.Yardstick;

/** Whoever has just as many points as the last on the list, and comes before by id, is on it, whenever they are counted; nobody with less is. */
class BestPeopleTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final Demand DEMAND =
            new Demand(OtherPolicy.POLICY, List.of(asks("rare", 1), asks("common", 2)), 2, Use.NONE);

    private LiveIndex index;

    @BeforeEach
    void fill() throws IOException {
        index = LiveIndex.open(new ByteBuffersDirectory(), "test");
        for (int i = 0; i < 1_000; i++) {
            put("some " + i, i % 2 == 1 ? Map.of("common", 1) : Map.of());
        }
        // In this order: Lucene sets a bound when one takes another's place.
        put("c", Map.of("rare", 1));
        put("b", Map.of("rare", 1));
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void amongThoseWhoAreCountedLater() throws IOException {
        put("a", Map.of("common", 2));
        assertEquals("a", best());
    }

    @Test
    void inAnotherSegment() throws IOException {
        index.refresh();
        put("a", Map.of("common", 2));
        assertEquals("a", best());
    }

    @Test
    void butNobodyWithLess() throws IOException {
        put("a", Map.of("common", 1));
        assertEquals("b", best());
    }

    @Test
    void whoeverHasTooLittleIsNotEvenShown() throws IOException {
        put("a", Map.of("common", 2));
        index.refresh();
        Seen all = new Seen(0);
        Seen enough = new Seen(50);
        index.search(searcher -> {
            LeafReader segment = searcher.getIndexReader().leaves().getFirst().reader();
            PointCounter counter = new PointCounter(DEMAND, TODAY);
            assertEquals(1_003, counter.best(segment, DocIdSetIterator.all(segment.maxDoc()), all));
            return counter.best(segment, DocIdSetIterator.all(segment.maxDoc()), enough);
        });
        assertEquals(503, all.scores.size());
        assertEquals(List.of(50, 50, 50), enough.scores);
    }

    /** Of those with at least so much. */
    private record Seen(int least, List<Integer> scores) implements PointCounter.Picker {
        Seen(int least) {
            this(least, new ArrayList<>());
        }

        @Override
        public void begin() {}

        @Override
        public void see(int doc, int score) {
            scores.add(score);
        }

        @Override
        public void end() {}
    }

    private String best() throws IOException {
        index.refresh();
        return index.search(searcher -> {
            FieldDoc best = (FieldDoc) BestPeople.of(searcher, DEMAND, MatchAllDocsQuery.INSTANCE, TODAY, 1)
                    .best()
                    .scoreDocs[0];
            return ((BytesRef) best.fields[1]).utf8ToString();
        });
    }

    private void put(String id, Map<String, Integer> skills) throws IOException {
        Document person = new Document();
        person.add(new StrengthField(Facet.SKILL.field(), skills));
        index.put(id, 1, person);
    }

    private static WeightedRequirement asks(String skill, int saturation) {
        Yardstick yardstick =
                Yardstick.of(new Fact(Facet.SKILL, skill), saturation).withPoints(50);
        return new WeightedRequirement(
                null, skill, null, Importance.WISH, Source.STATED, 50, List.of(yardstick), List.of(), List.of());
    }
}
