package se.jobbspar.matching.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
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
    void aFewAllOverTheSegment() throws IOException {
        assertReads(person -> person % 500 == 7);
    }

    @Test
    void oneStretchAlone() throws IOException {
        assertReads(person -> person / Window.SIZE == 2);
    }

    @Test
    void twoSideBySide() throws IOException {
        assertReads(person -> person == Window.SIZE - 1 || person == Window.SIZE);
    }

    @Test
    void fewAndThenMany() throws IOException {
        assertReads(person -> person >= Window.SIZE || person % 100 == 7);
    }

    @Test
    void manyAndThenFew() throws IOException {
        assertReads(person -> person < Window.SIZE || person % 100 == 7);
    }

    /** As a list does it: the first fact is read as a whole, and the second sought for those who are left. */
    @Test
    void thoseKeptOfAStretchAndThenTheNextStretch() throws IOException {
        Map<Integer, Integer> found = index.search(searcher -> {
            Strengths common = find(searcher, "skill", COMMON).orElseThrow();
            Window window = new Window();
            window.start(people(person -> true));
            window.next();
            int[] numbers = IntStream.range(0, Window.SIZE)
                    .map(place -> place % 100 == 7 ? 1 : 0)
                    .toArray();
            window.keep(numbers, 1);
            Map<Integer, Integer> all = new TreeMap<>(read(common, window));
            window.next();
            all.putAll(read(common, window));
            return all;
        });
        assertEquals(
                IntStream.range(0, Window.SIZE * 2)
                        .filter(person -> person >= Window.SIZE || person % 100 == 7)
                        .boxed()
                        .collect(Collectors.toMap(person -> person, person -> 1 + person % 300)),
                found);
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
    void everybodyWhoHasTheFactIsMarked() throws IOException {
        FixedBitSet marked = index.search(searcher -> {
            FixedBitSet people = new FixedBitSet(PEOPLE);
            find(searcher, "skill", RARE).orElseThrow().mark(people);
            return people;
        });
        assertEquals(people(person -> person % 1_000 == 7), marked);
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

    /** Twice: what was read once can be read again from the start. */
    private Map<Integer, Integer> read(String fact, IntPredicate considered) throws IOException {
        return index.search(searcher -> {
            Strengths strengths = find(searcher, "skill", fact).orElseThrow();
            Map<Integer, Integer> once = read(strengths, people(considered));
            strengths.start();
            assertEquals(once, read(strengths, people(considered)));
            return once;
        });
    }

    private static Map<Integer, Integer> read(Strengths strengths, FixedBitSet considered) throws IOException {
        Map<Integer, Integer> found = new TreeMap<>();
        Window window = new Window();
        window.start(considered);
        while (window.next()) {
            found.putAll(read(strengths, window));
        }
        return found;
    }

    private static Map<Integer, Integer> read(Strengths strengths, Window window) throws IOException {
        Batch batch = new Batch();
        Map<Integer, Integer> byPlace = new HashMap<>();
        while (strengths.read(window, batch)) {
            for (int i = 0; i < batch.size(); i++) {
                assertEquals(null, byPlace.put(batch.place(i), batch.strength(i)), "read twice");
            }
        }
        Map<Integer, Integer> found = new HashMap<>();
        for (int i = 0; i < window.count(); i++) {
            Integer strength = byPlace.get(window.place(i));
            if (strength != null) {
                found.put(window.document(i), strength);
            }
        }
        return found;
    }

    private static Optional<Strengths> find(IndexSearcher searcher, String field, String fact) throws IOException {
        return new StrengthFinder(segment(searcher)).find(new Term(field, fact));
    }

    private static LeafReader segment(IndexSearcher searcher) {
        return searcher.getIndexReader().leaves().getFirst().reader();
    }

    private static FixedBitSet people(IntPredicate considered) {
        FixedBitSet people = new FixedBitSet(PEOPLE);
        IntStream.range(0, PEOPLE).filter(considered).forEach(people::set);
        return people;
    }
}
