package se.jobbspar.gateway.console.happening;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * A work placement as participant-service tells it: what was agreed first is its end 0, and each prolongation is a later end,
 * which everybody signs again.
 */
public record Agreement(JsonNode placement) {
    /** Who signs, in this order. */
    public static final List<String> PARTIES = List.of("participant", "host", "supervisor", "municipality");

    public int lastEnd() {
        return placement.path("prolongations").size();
    }

    /** Where an end lies in the placement, as the service names it; empty for what was agreed first. */
    public static String place(int end) {
        return end == 0 ? "" : "prolongations[" + (end - 1) + "].";
    }

    /** Last day by an end. */
    public String until(int end) {
        return at(end).path("to").asText();
    }

    /** Day on which a party signed an end; empty when it has not. */
    public String signed(int end, int party) {
        return at(end).path("signatures").path(party).path("on").asText("");
    }

    /** Who is next to sign; empty when all have, and when it has ended. */
    public Optional<String> turn() {
        int signed = at(lastEnd()).path("signatures").size();
        return isClosed() || signed >= PARTIES.size() ? Optional.empty() : Optional.of(PARTIES.get(signed));
    }

    public boolean isClosed() {
        return placement.path("closing").isObject();
    }

    private JsonNode at(int end) {
        return end == 0 ? placement : placement.path("prolongations").path(end - 1);
    }
}
