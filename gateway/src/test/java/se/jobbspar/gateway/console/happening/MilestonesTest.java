package se.jobbspar.gateway.console.happening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MilestonesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Test
    void whatHasComeAndNobodyHasAskedIsDue() throws IOException {
        JsonNode asked = json("{\"milestone\":\"28-days\"}");

        assertEquals(
                Map.of("3-months", LocalDate.of(2026, 8, 28), "6-months", LocalDate.of(2026, 11, 28)),
                due("work", "2026-05-28", List.of(asked), LocalDate.of(2026, 11, 28)));
        assertEquals(
                Map.of("3-months", LocalDate.of(2026, 8, 27), "6-months", LocalDate.of(2026, 11, 27)),
                due("studies", "2026-05-27", List.of(asked), TODAY));
        assertEquals(Map.of("3-months", LocalDate.of(2026, 8, 28)), due("work", "2026-05-28", List.of(asked), TODAY));
    }

    @Test
    void whoMovedIsNotFollowedUp() throws IOException {
        assertEquals(Map.of(), due("moved", "2025-01-01", List.of(), TODAY));
    }

    @Test
    void jobThatWasOverBeforeIsNotAskedAbout() throws IOException {
        JsonNode job = json("{\"kind\":\"work\",\"on\":\"2026-05-28\",\"job\":{\"to\":\"2026-08-27\"}}");

        assertEquals(Map.of("28-days", LocalDate.of(2026, 6, 25)), Milestones.due(job, List.of(), TODAY));
    }

    private static Map<String, LocalDate> due(String kind, String on, List<JsonNode> followUps, LocalDate today)
            throws IOException {
        return Milestones.due(json("{\"kind\":\"%s\",\"on\":\"%s\"}".formatted(kind, on)), followUps, today);
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
