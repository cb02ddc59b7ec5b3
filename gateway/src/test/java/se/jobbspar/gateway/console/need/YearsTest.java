package se.jobbspar.gateway.console.need;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.console.shortage.Needs.Levels;
import se.jobbspar.gateway.console.shortage.Needs.Need;

class YearsTest {
    private static final Levels GROSS = new Levels(4, 6, 9);
    private static final Levels NET = new Levels(1, 3, 6);

    @Test
    void needIsToldOfAllYearsOrOfNone() {
        assertTrue(years(NET, NET).isNet());
        assertEquals(List.of(NET, NET), List.copyOf(years(NET, NET).levels().values()));
        assertFalse(years(NET, null).isNet());
        assertEquals(
                List.of(GROSS, GROSS), List.copyOf(years(NET, null).levels().values()), "one measure for all years");
    }

    @Test
    void rowsWithoutANumberAreThoseOfTheYearThatLacksMost() {
        assertEquals(2, years(NET, NET).unknownRows());
    }

    @Test
    void yearThatNothingIsKnownOfLeavesNothingToAddUp() {
        SequencedMap<Integer, Need> needs = new LinkedHashMap<>();
        needs.put(2027, Need.unknown("5321"));

        assertTrue(new Years(needs).levels().isEmpty());
    }

    /** The first lacks one row, the second two. */
    private static Years years(Levels first, Levels second) {
        SequencedMap<Integer, Need> needs = new LinkedHashMap<>();
        needs.put(2027, new Need("5321", "Undersköterska", null, 1, 2, 3, GROSS, 2, 1, first));
        needs.put(2028, new Need("5321", "Undersköterska", null, 2, 2, 3, GROSS, 2, 1, second));
        return new Years(needs);
    }
}
