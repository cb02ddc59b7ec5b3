package se.jobbspar.matching.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class UseTest {
    private final Use use = new Use(2_400, Map.of());

    @Test
    void aProfileOfOneSkillCountsAsOneOfTen() {
        // 2400 · 100 / (100 · 10) = 240
        assertEquals(240, use.points(100, 1));
    }

    @Test
    void everySkillPutToUseGivesAllPoints() {
        // 2400 · 1700 / (100 · 17) = 2400
        assertEquals(2_400, use.points(1_700, 17));
    }

    @Test
    void aRelatedSkillCountsByItsCredit() {
        // 2400 · (100 + 40) / (100 · 12) = 280
        assertEquals(280, use.points(140, 12));
    }

    @Test
    void noSkillCountsForMoreThanItself() {
        assertThrows(IllegalArgumentException.class, () -> new Use(2_400, Map.of("cooking", 101)));
        assertThrows(IllegalArgumentException.class, () -> new Use(2_400, Map.of("cooking", 0)));
        assertEquals(100, new Use(2_400, Map.of("cooking", 100)).credits().get("cooking"));
    }

    /** Whatever was put to use before, and at every weight: rounding once cannot undo what a whole skill adds. */
    @Test
    void oneMoreSkillPutToUseNeverLowersIt() {
        for (int outOf : new int[] {1, 7, 960, 1_000, 2_400, 4_000, 9_999}) {
            Use weighed = new Use(outOf, Map.of());
            for (int skills = 0; skills <= 80; skills++) {
                for (int credit = 0; credit <= 100 * skills; credit++) {
                    assertTrue(weighed.points(credit + 100, skills + 1) >= weighed.points(credit, skills));
                }
            }
        }
    }
}
