package se.jobbspar.matching.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
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
import se.jobbspar.matching.score.Facet;
import se.jobbspar.matching.score.Fact;
import se.jobbspar.matching.score.Yardstick;

/** Who need not be counted is not, and nobody twice. */
class LeadingTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final int PEOPLE = 1_000;
    private static final IntPredicate RARE = person -> person % 100 == 3;
    private static final IntPredicate COMMON = person -> person % 2 == 1;

    private LiveIndex index;

    @BeforeEach
    void fill() throws IOException {
        index = LiveIndex.open(new ByteBuffersDirectory(), "test");
        for (int person = 0; person < PEOPLE; person++) {
            Document document = new Document();
            if (RARE.test(person)) {
                document.add(new StrengthField(Facet.SKILL.field(), Map.of("rare", 1, "common", 1)));
            } else if (COMMON.test(person)) {
                document.add(new StrengthField(Facet.SKILL.field(), Map.of("common", 1)));
            }
            index.put("person " + person, 1, document);
        }
        index.refresh();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void areThoseWhoHaveWhatFewHaveAndThenTheOthers() throws IOException {
        index.search(searcher -> {
            Leading leading =
                    leading(searcher.getIndexReader().leaves().getFirst().reader(), person -> true);
            assertEquals(people(RARE), leading.few());
            assertEquals(people(COMMON.and(RARE.negate())), leading.withAtLeast(60));
            return null;
        });
    }

    @Test
    void nobodyElseWhereTheOthersHaveTooLittle() throws IOException {
        index.search(searcher -> {
            Leading leading =
                    leading(searcher.getIndexReader().leaves().getFirst().reader(), person -> true);
            leading.few();
            assertEquals(people(person -> false), leading.withAtLeast(61));
            return null;
        });
    }

    @Test
    void ofThoseConsideredAlone() throws IOException {
        IntPredicate first = person -> person < 500;
        index.search(searcher -> {
            Leading leading =
                    leading(searcher.getIndexReader().leaves().getFirst().reader(), first);
            assertEquals(people(COMMON.and(first)), leading.withAtLeast(1));
            return null;
        });
    }

    /** A hundred points for both: forty for what few have, sixty for what half of them have. */
    private static Leading leading(LeafReader segment, IntPredicate considered) throws IOException {
        return new Leading(
                new Parts(List.of(points("common", 60, segment), points("rare", 40, segment)), List.of()),
                people(considered));
    }

    private static Points points(String skill, int points, LeafReader segment) throws IOException {
        Yardstick yardstick = Yardstick.of(new Fact(Facet.SKILL, skill), 1).withPoints(points);
        return YardstickPoints.of(yardstick, new StrengthFinder(segment), TODAY).orElseThrow();
    }

    private static FixedBitSet people(IntPredicate which) {
        FixedBitSet people = new FixedBitSet(PEOPLE);
        IntStream.range(0, PEOPLE).filter(which).forEach(people::set);
        return people;
    }
}
