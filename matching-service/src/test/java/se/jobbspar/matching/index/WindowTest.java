package se.jobbspar.matching.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.Test;

class WindowTest {
    private static final int DOCUMENTS = Window.SIZE * 5 + 100;

    private final Window window = new Window();

    @Test
    void ofManyIsAStretchThatIsReadAsAWhole() {
        start(document -> document % 2 == 1);

        assertTrue(window.next() && window.isWhole());
        assertEquals(Window.SIZE / 2, window.count());
        assertEquals(List.of(1, 3, 5), List.of(window.document(0), window.document(1), window.document(2)));
        assertEquals(List.of(0, 2, 4), List.of(window.place(0), window.place(1), window.place(2)));
    }

    @Test
    void ofFewReachesAsFarAsTheyDo() {
        start(document -> document % Window.SIZE == 9);

        assertTrue(window.next() && !window.isWhole());
        assertEquals(6, window.count());
        assertEquals(5, window.place(5));
        assertEquals(Window.SIZE * 5 + 9, window.document(5));
        assertFalse(window.next());
    }

    @Test
    void ofFewEndsWhereManyBegin() {
        start(document -> document < Window.SIZE ? document % 100 == 0 : document % 2 == 0);

        assertTrue(window.next() && !window.isWhole());
        assertTrue(window.document(window.count() - 1) < Window.SIZE);
        assertTrue(window.next() && window.isWhole());
    }

    @Test
    void comeAfterEachOtherAndLeaveNobodyOut() {
        for (int apart : List.of(1, 2, 31, 32, 33, 1_000, DOCUMENTS)) {
            assertAllAreSeen(document -> document % apart == 0, DOCUMENTS);
        }
        assertAllAreSeen(document -> document < Window.SIZE ? document % 100 == 7 : document % 3 == 0, DOCUMENTS);
        assertAllAreSeen(document -> document < Window.SIZE || document % 100 == 7, DOCUMENTS);
        // More of few than a window has places.
        assertAllAreSeen(document -> document % 40 == 7, Window.SIZE * 100);
    }

    private void assertAllAreSeen(IntPredicate considered, int documents) {
        start(considered, documents);
        List<Integer> seen = new ArrayList<>();
        while (window.next()) {
            for (int i = 0; i < window.count(); i++) {
                assertTrue(window.place(i) < window.places() && window.places() <= Window.SIZE);
                seen.add(window.document(i));
            }
        }
        assertEquals(IntStream.range(0, documents).filter(considered).boxed().toList(), seen);
    }

    @Test
    void whoIsKeptTakesTheirNumberAlong() {
        start(document -> document % 2 == 1);
        window.next();
        int[] numbers = IntStream.range(0, Window.SIZE).toArray();

        window.keep(numbers, Window.SIZE / 2);
        assertTrue(window.isWhole());
        window.keep(numbers, Window.SIZE - 4);

        assertFalse(window.isWhole());
        assertEquals(2, window.count());
        assertEquals(List.of(Window.SIZE - 3, Window.SIZE - 1), List.of(window.document(0), window.document(1)));
        assertEquals(
                List.of(Window.SIZE - 4, Window.SIZE - 2), List.of(numbers[window.place(0)], numbers[window.place(1)]));
        assertTrue(window.next());
        assertEquals(Window.SIZE + 1, window.document(0));
    }

    private void start(IntPredicate considered) {
        start(considered, DOCUMENTS);
    }

    private void start(IntPredicate considered, int documents) {
        FixedBitSet people = new FixedBitSet(documents);
        IntStream.range(0, documents).filter(considered).forEach(people::set);
        window.start(people);
    }
}
