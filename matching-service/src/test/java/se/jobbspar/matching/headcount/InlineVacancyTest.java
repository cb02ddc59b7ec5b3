package se.jobbspar.matching.headcount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.taxonomy.Taxonomy;

class InlineVacancyTest {
    @Test
    void everyPlaceIsAskedForAndWhetherItIsDoneFromAnywhere() {
        VacancySnapshot remote = snapshot(List.of("1883"), true);

        assertEquals(List.of("1880", "1883"), remote.municipalities());
        assertTrue(remote.remote());
        assertFalse(snapshot(null, null).remote());
    }

    private static VacancySnapshot snapshot(List<String> others, Boolean remote) {
        return new InlineVacancy(null, "5120", "1880", others, remote, List.of(), List.of())
                .snapshot(Taxonomy.starter(), Instant.EPOCH);
    }
}
