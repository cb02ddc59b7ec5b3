package se.jobbspar.matching.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StrengthQueryTest {
    private LiveIndex index;

    @BeforeEach
    void twoWeldersInTwoSegments() throws IOException {
        index = LiveIndex.open(new ByteBuffersDirectory(), "test");
        index.put("beginner", 1, welder(100));
        index.refresh();
        index.put("expert", 1, welder(400));
        index.refresh();
    }

    private static Document welder(int strength) {
        Document document = new Document();
        document.add(new StrengthField("skill", Map.of("weld", strength)));
        return document;
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void scoresByStrength() throws IOException {
        List<Float> scores = index.search(searcher -> {
            ScoreDoc[] top = searcher.search(query(searcher, 900, 300).orElseThrow(), 10).scoreDocs;
            return List.of(top[0].score, top[1].score);
        });

        // 900 · min(400, 300) / 300 and 900 · 100 / 300
        assertEquals(List.of(900f, 300f), scores);
    }

    @Test
    void aTermThatNobodyHasIsNoClause() throws IOException {
        boolean found = index.search(
                searcher -> StrengthQuery.of(new TermFinder(searcher), new Term("skill", "fly"), 1, 0, 1, 1)
                        .isPresent());

        assertTrue(!found);
    }

    /** Lucene makes one of equal clauses; each is rounded before they are added. */
    @Test
    void equalClausesOfASumCountEach() throws IOException {
        List<Float> scores = index.search(searcher -> {
            Query clause = query(searcher, 100, 300).orElseThrow();
            Query sum = new BooleanQuery.Builder()
                    .add(clause, Occur.SHOULD)
                    .add(clause, Occur.SHOULD)
                    .build();
            ScoreDoc[] top = searcher.search(sum, 10).scoreDocs;
            return List.of(top[0].score, top[1].score);
        });

        // 2 · 100 and 2 · (100 · 100 / 300)
        assertEquals(List.of(200f, 66f), scores);
    }

    @Test
    void refusesABoostThatIsNoNumberOfTimes() throws IOException {
        index.search(searcher -> {
            BoostQuery boosted = new BoostQuery(query(searcher, 900, 300).orElseThrow(), 1.5f);
            return assertThrows(IllegalArgumentException.class, () -> searcher.search(boosted, 1));
        });
    }

    /** Lucene caches by equality: two queries that differ in points alone must not share results. */
    @Test
    void equalityCoversPointsAndSaturation() throws IOException {
        index.search(searcher -> {
            assertEquals(query(searcher, 900, 300), query(searcher, 900, 300));
            assertNotEquals(query(searcher, 900, 300), query(searcher, 901, 300));
            assertNotEquals(query(searcher, 900, 300), query(searcher, 900, 200));
            return null;
        });
    }

    private static Optional<StrengthQuery> query(IndexSearcher searcher, int points, int saturation)
            throws IOException {
        return StrengthQuery.of(new TermFinder(searcher), new Term("skill", "weld"), points, 0, saturation, saturation);
    }
}
