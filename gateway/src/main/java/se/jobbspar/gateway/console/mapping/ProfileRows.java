package se.jobbspar.gateway.console.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import se.jobbspar.gateway.console.OnBehalf;

/** The rows of one section of a person's profile. */
record ProfileRows(RowClient client, OnBehalf who, UUID participant, Section section) implements Rows {
    @Override
    public void add(String key, ObjectNode row) {
        client.add(who, participant, section.wire(), key, row);
    }

    @Override
    public JsonNode get(UUID row) {
        return client.get(who, participant, section.wire(), row);
    }

    @Override
    public void replace(UUID row, String etag, ObjectNode body) {
        client.replace(who, participant, section.wire(), row, etag, body);
    }

    @Override
    public void remove(UUID row, String etag) {
        client.remove(who, participant, section.wire(), row, etag);
    }
}
