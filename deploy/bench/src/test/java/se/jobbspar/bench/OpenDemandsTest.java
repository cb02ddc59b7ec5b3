package se.jobbspar.bench;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.jobbspar.bench.drawn.DrawnPeople;
import se.jobbspar.bench.drawn.DrawnVacancies;
import se.jobbspar.bench.measure.Figure;
import se.jobbspar.bench.measure.Turns;
import se.jobbspar.taxonomy.Taxonomy;

/** That it can be run; what it measures is for people to read. */
class OpenDemandsTest {
    @TempDir
    Path noBundles;

    @Test
    void sizesAreMeasuredSideBySide() {
        assertDoesNotThrow(() -> OpenDemands.main(new String[] {noBundles.toString(), "20", "40"}));
    }

    @Test
    void sameSeedDrawsTheSame() {
        Taxonomy taxonomy = Taxonomy.starter();
        assertEquals(new DrawnVacancies(taxonomy, 7).next(), new DrawnVacancies(taxonomy, 7).next());
        assertNotEquals(new DrawnVacancies(taxonomy, 7).next(), new DrawnVacancies(taxonomy, 8).next());
        assertEquals(new DrawnPeople(taxonomy, 7).next(), new DrawnPeople(taxonomy, 7).next());
    }

    @Test
    void ratioIsTheMedianOfTheTurns() {
        Turns turns = new Turns(List.of("few", "many"));
        for (long[] turn : new long[][] {{10, 20}, {10, 50}, {100, 400}}) {
            turns.took("few", turn[0]);
            turns.took("many", turn[1]);
        }
        assertEquals(
                List.of(1.0, 4.0), turns.figures().stream().map(Figure::ratio).toList());
    }
}
