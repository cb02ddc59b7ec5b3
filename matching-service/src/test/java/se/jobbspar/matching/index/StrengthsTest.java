package se.jobbspar.matching.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BitDocIdSet;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Everybody who is considered is read once, whether a window is read as a whole or searched for a few. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrengthsTest {
    /** Some windows, the last of them not full. */
    private static final int PEOPLE = Window.SIZE * 3 + 1_000;

    private static final String COMMON = "common";
    private static final String RARE = "rare";

    private LiveIndex index;

    @BeforeAll
    void fillOneSegment() throws IOException {
        index = LiveIndex.open(new ByteBuffersDirectory(), "test");
        for (int i = 0; i < PEOPLE; i++) {
            Map<String, Integer> facts = new HashMap<>(Map.of(COMMON, 1 + i % 300));
            if (i % 1_000 == 7) {
                facts.put(RARE, 1 + i);
            }
            Document person = new Document();
            person.add(new StrengthField("skill", facts));
            index.put("person " + i, 1, person);
        }
        index.refresh();
    }

    @AfterAll
    void close() throws IOException {
        index.close();
    }

    @Test
    void everybody() throws IOException {
        assertReads(person -> true);
    }

    @Test
    void someOfEachWindow() throws IOException {
        assertReads(person -> person % 500 == 7);
    }

    @Test
    void oneWindowAlone() throws IOException {
        assertReads(person -> person / Window.SIZE == 2);
    }

    @Test
    void oneAtTheEndOfAWindowAndOneAtTheBeginningOfTheNext() throws IOException {
        assertReads(person -> person == Window.SIZE - 1 || person == Window.SIZE);
    }

    @Test
    void theLast() throws IOException {
        assertReads(person -> person == PEOPLE - 1);
    }

    @Test
    void nobody() throws IOException {
        assertReads(person -> false);
    }

    @Test
    void factThatNobodyHasIsNotFound() throws IOException {
        assertEquals(Optional.empty(), index.search(searcher -> find(searcher, "skill", "fly")));
        assertEquals(Optional.empty(), index.search(searcher -> find(searcher, "wings", "fly")));
    }

    @Test
    void whoeverIsDeletedIsNotConsidered() throws IOException {
        try (LiveIndex other = LiveIndex.open(new ByteBuffersDirectory(), "test")) {
            for (int i = 0; i < 10; i++) {
                other.put("person " + i, 1, new Document());
            }
            other.refresh();
            other.put("person 3", 2, new Document());
            other.refresh();

            int considered = other.search(searcher -> {
                DocIdSetIterator all = DocIdSetIterator.all(segment(searcher).maxDoc());
                all.nextDoc();
                Window window = new Window();
                return window.next(all, segment(searcher).getLiveDocs()) ? window.count() : 0;
            });
            assertEquals(9, considered);
        }
    }

    private void assertReads(IntPredicate considered) throws IOException {
        Map<Integer, Integer> common = new TreeMap<>();
        Map<Integer, Integer> rare = new TreeMap<>();
        IntStream.range(0, PEOPLE).filter(considered).forEach(person -> {
            common.put(person, 1 + person % 300);
            if (person % 1_000 == 7) {
                rare.put(person, 1 + person);
            }
        });

        assertEquals(common, read(COMMON, considered));
        assertEquals(rare, read(RARE, considered));
    }

    private Map<Integer, Integer> read(String fact, IntPredicate considered) throws IOException {
        return index.search(searcher -> {
            Strengths strengths = new StrengthFinder(segment(searcher))
                    .find(new Term("skill", fact))
                    .orElseThrow();
            Map<Integer, Integer> found = new TreeMap<>();
            DocIdSetIterator documents = documents(considered);
            documents.nextDoc();
            Window window = new Window();
            Batch batch = new Batch();
            while (window.next(documents, null)) {
                while (strengths.read(window, batch)) {
                    for (int i = 0; i < batch.size(); i++) {
                        int place = batch.place(i);
                        if (window.isConsidered(place)) {
                            assertEquals(null, found.put(window.document(place), batch.strength(i)), "read twice");
                        }
                    }
                }
            }
            return found;
        });
    }

    private static Optional<Strengths> find(IndexSearcher searcher, String field, String fact) throws IOException {
        return new StrengthFinder(segment(searcher)).find(new Term(field, fact));
    }

    private static LeafReader segment(IndexSearcher searcher) {
        return searcher.getIndexReader().leaves().getFirst().reader();
    }

    private static DocIdSetIterator documents(IntPredicate considered) throws IOException {
        FixedBitSet set = new FixedBitSet(PEOPLE);
        IntStream.range(0, PEOPLE).filter(considered).forEach(set::set);
        return new BitDocIdSet(set).iterator();
    }
}
