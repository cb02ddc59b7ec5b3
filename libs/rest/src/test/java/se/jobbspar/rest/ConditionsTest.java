package se.jobbspar.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionsTest {
    @Test
    void filterThatIsNotGivenLeavesNoTrace() {
        Conditions conditions =
                new Conditions().and("status = :status", "status", null).contains("name", " ");

        assertEquals("1 = 1", conditions.hql());
        assertEquals(Map.of(), conditions.values());
    }

    @Test
    void allFiltersHold() {
        Conditions conditions = new Conditions().where("announced").and("status = :status", "status", "draft");

        assertEquals("1 = 1 and announced and status = :status", conditions.hql());
        assertEquals(Map.of("status", "draft"), conditions.values());
    }

    @Test
    void textIsMatchedLiterally() {
        assertEquals("%100 \\%\\_\\\\%", Conditions.containing(" 100 %_\\\0"));
    }
}
