package se.jobbspar.gateway.console.need;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.mapping.Rows;

/** Assumptions as rows of a form; a change is a new version, and the ones before are kept. */
record AssumptionsRows(NeedClient client, OnBehalf who) implements Rows {
    @Override
    public void add(String key, ObjectNode row) {
        client.assume(who, key, row);
    }

    /** Its version where forms look for one. */
    @Override
    public JsonNode get(UUID row) {
        ObjectNode stated = client.assumptions(who, row).deepCopy();
        stated.putObject("recorded")
                .put("version", stated.path("version").asLong())
                .set("at", stated.path("statedAt"));
        return stated;
    }

    @Override
    public void replace(UUID row, String etag, ObjectNode body) {
        client.assumeAnew(who, row, etag, body);
    }

    @Override
    public void remove(UUID row, String etag) {
        throw new IllegalStateException("assumptions are kept");
    }
}
