package se.jobbspar.matching.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.matching.index.LiveIndex;
import se.jobbspar.matching.index.StrengthField;
import se.jobbspar.matching.index.StrengthFinder;
import se.jobbspar.matching.index.Window;
import se.jobbspar.matching.score.Days;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Facet;
import se.jobbspar.matching.score.Fact;
import se.jobbspar.matching.score.Measure;
import se.jobbspar.matching.score.Yardstick;

/** What the oracles draw seldom or never: strengths and points at the ends of what they can be. */
class YardstickPointsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final Fact ASKED = new Fact(Facet.SKILL, "asked");
    private static final Fact NEAR = new Fact(Facet.SKILL, "near");
    private static final int MONTHS = 36;

    private LiveIndex index;

    @BeforeEach
    void open() throws IOException {
        index = LiveIndex.open(new ByteBuffersDirectory(), "test");
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void areRoundedDownAndFullFromSaturationOn() throws IOException {
        List<Integer> points =
                points(Yardstick.of(ASKED, MONTHS).withPoints(100), asked(1, 18, MONTHS - 1, MONTHS, Days.NEVER));
        assertEquals(List.of(2, 50, 97, 100, 100), points);
    }

    @Test
    void areExactWhereTheyAreLargest() throws IOException {
        Yardstick largest = Yardstick.of(ASKED, Days.NEVER).withPoints(Demand.OUT_OF);
        List<Integer> points = points(largest, asked(1, 32_767, Days.NEVER - 1, Days.NEVER));
        assertEquals(List.of(0, 4_999, 9_999, Demand.OUT_OF), points);
    }

    @Test
    void areThoseOfTheMeasureThatReachesFurthestWhicheverStandsFirst() throws IOException {
        List<Map<String, Integer>> people = List.of(
                Map.of("asked", 1, "near", 4),
                Map.of("asked", 4, "near", 4),
                Map.of("near", 4),
                Map.of("asked", 2, "near", 1),
                Map.of());
        Measure whole = new Measure(ASKED, 4);
        Measure half = new Measure(NEAR, 2);
        fill(people);
        List<Integer> expected = List.of(50, 100, 50, 50, 0);
        assertEquals(expected, points(new Yardstick(List.of(whole, half), 100, 4, false), people.size()));
        assertEquals(expected, points(new Yardstick(List.of(half, whole), 100, 4, false), people.size()));
    }

    @Test
    void ofALicenceAreThoseOfTheDay() throws IOException {
        int today = Days.of(TODAY);
        List<Integer> points =
                points(Yardstick.dated(ASKED).withPoints(70), asked(1, today - 1, today, today + 1, Days.NEVER));
        assertEquals(List.of(0, 0, 70, 70, 70), points);
    }

    @Test
    void leaveNothingBehindForThoseCountedNext() throws IOException {
        Yardstick both = new Yardstick(List.of(new Measure(ASKED, 4), new Measure(NEAR, 2)), 100, 4, false);
        fill(List.of(Map.of("asked", 3, "near", 1)));
        int twice = index.search(searcher -> {
            LeafReader segment = searcher.getIndexReader().leaves().getFirst().reader();
            int[] sum = new int[Window.SIZE];
            Scratch scratch = new Scratch();
            add(both, segment, sum, scratch);
            add(both, segment, sum, scratch);
            return sum[0];
        });
        assertEquals(150, twice);
    }

    private static List<Map<String, Integer>> asked(int... strengths) {
        List<Map<String, Integer>> people = new ArrayList<>();
        for (int strength : strengths) {
            people.add(Map.of("asked", strength));
        }
        return people;
    }

    private List<Integer> points(Yardstick yardstick, List<Map<String, Integer>> people) throws IOException {
        fill(people);
        return points(yardstick, people.size());
    }

    private List<Integer> points(Yardstick yardstick, int people) throws IOException {
        return index.search(searcher -> {
            int[] sum = new int[Window.SIZE];
            add(yardstick, searcher.getIndexReader().leaves().getFirst().reader(), sum, new Scratch());
            List<Integer> points = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                points.add(sum[person]);
            }
            return points;
        });
    }

    private void fill(List<Map<String, Integer>> people) throws IOException {
        for (int i = 0; i < people.size(); i++) {
            Document person = new Document();
            person.add(new StrengthField(Facet.SKILL.field(), people.get(i)));
            index.put("person " + i, 1, person);
        }
        index.refresh();
    }

    private static void add(Yardstick yardstick, LeafReader segment, int[] sum, Scratch scratch) throws IOException {
        Optional<Points> points = YardstickPoints.of(yardstick, new StrengthFinder(segment), TODAY);
        Window window = new Window();
        FixedBitSet all = new FixedBitSet(segment.maxDoc());
        all.set(0, segment.maxDoc());
        window.start(all);
        window.next();
        points.orElseThrow().add(window, sum, scratch);
    }
}
