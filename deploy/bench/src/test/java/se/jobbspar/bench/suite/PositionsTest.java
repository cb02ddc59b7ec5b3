package se.jobbspar.bench.suite;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PositionsTest {
    private static final String PEOPLE = "jobbspar.participants.v1-0";

    /** Who measures before everything is read measures an empty matcher. */
    @Test
    void lastOneSentHasToBeRead() throws JsonProcessingException {
        Positions read = Positions.of(feeds(0));
        assertFalse(read.isBehind(Map.of(PEOPLE, 6L)));
        assertTrue(read.isBehind(Map.of(PEOPLE, 7L)), "7 is read next");
        assertTrue(read.isBehind(Map.of("jobbspar.vacancies.v1-3", 0L)), "nobody has told of it");
    }

    @Test
    void whatCannotBeReadIsNotWaitedFor() throws JsonProcessingException {
        JsonNode feeds = feeds(1);
        assertThrows(IllegalStateException.class, () -> Positions.of(feeds));
    }

    private static JsonNode feeds(int parked) throws JsonProcessingException {
        return new ObjectMapper().readTree("""
                {"items": [{"name": "candidates", "position": "%s@7 jobbspar.participants.v1-1@0", "parked": %d}]}""".formatted(PEOPLE, parked));
    }
}
