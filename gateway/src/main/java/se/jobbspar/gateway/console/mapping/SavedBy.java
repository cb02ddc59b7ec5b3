package se.jobbspar.gateway.console.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import se.jobbspar.gateway.console.mapping.RowPage.Conflict;
import se.jobbspar.gateway.console.mapping.RowPage.Difference;

/** Who saved something meanwhile, and when. */
final class SavedBy {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d/M HH:mm").withZone(ZoneId.of("Europe/Stockholm"));

    private SavedBy() {}

    static Conflict of(JsonNode saved, List<Difference> differences) {
        String at = RowJson.stamp(saved).path("at").asText("");
        return new Conflict(
                RowJson.stamp(saved).path("by").asText(""),
                at.isEmpty() ? "" : TIME.format(Instant.parse(at)),
                differences);
    }
}
