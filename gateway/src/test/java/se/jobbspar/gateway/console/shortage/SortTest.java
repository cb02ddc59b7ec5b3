package se.jobbspar.gateway.console.shortage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jobbspar.gateway.console.shortage.Needs.Levels;
import se.jobbspar.gateway.console.shortage.Needs.Need;

class SortTest {
    /** 9 are needed, 5 fit now and 0 after a measure; 2, 0 and 20; 4, 10 and 10. Of the last nothing is known. */
    private static final List<Shortage> ALL = List.of(
            shortage("1", "Ö", 1, need(9), pool(5, 0)),
            shortage("2", "Å", 3, need(2), pool(0, 20)),
            shortage("3", "Ä", 2, need(4), pool(10, 10)),
            shortage("0", "Z", 0, Optional.empty(), Optional.empty()));

    @ParameterizedTest
    @CsvSource({
        "need, 1320",
        "fillable, 1320",
        "now, 3120",
        "after_measure, 2310",
        "gap, 1230",
        "positions, 2310",
        "name, 0231",
        "code, 0123"
    })
    void mostComesFirstAndWhatIsUnknownLast(String sort, String order) {
        assertEquals(order, sorted(Sort.of(sort)));
    }

    @Test
    void gapIsWhatNobodyFillsAtMostAndAtLeast() {
        Shortage nine = ALL.getFirst();

        assertEquals(Optional.of(4.0), nine.gapAtMost(), "five fit at least");
        assertEquals(Optional.of(0.0), nine.gapAtLeast(), "nine now, and four after a measure, at most");
        assertEquals(Optional.empty(), ALL.getLast().gapAtMost());
    }

    private static String sorted(Sort sort) {
        return String.join(
                "", ALL.stream().sorted(sort.order()).map(Shortage::occupation).toList());
    }

    private static Shortage shortage(
            String code, String name, int positions, Optional<Need> need, Optional<Pool> pool) {
        Picture.Occupation picture = new Picture.Occupation(code, name, List.of(), false, positions, positions, null);
        return new Shortage(picture, need, Optional.empty(), pool);
    }

    private static Optional<Need> need(double many) {
        Levels levels = new Levels(many, many, many);
        return Optional.of(new Need("", "", null, 0, 0, 0, levels, 0, 0, levels));
    }

    private static Optional<Pool> pool(int now, int afterMeasure) {
        return Optional.of(new Pool(
                Stream.of(ready("now", now), ready("not-yet", afterMeasure)).toList()));
    }

    private static Pool.Ready ready(String readiness, int atLeast) {
        return new Pool.Ready(readiness, new Pool.People(atLeast, atLeast + 4));
    }
}
