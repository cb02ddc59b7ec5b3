package se.jobbspar.gateway.console.fund;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.mapping.Rows;

/** What only a fund asks, as the one row of an enrolment: there before anything was stated, and after all was taken back. */
record AttributesRows(AttributesClient client, OnBehalf who) implements Rows {
    @Override
    public JsonNode get(UUID enrolment) {
        ObjectNode row = client.stated(who, enrolment).deepCopy();
        row.putObject("recorded").set("version", row.path("version"));
        return row;
    }

    @Override
    public void replace(UUID enrolment, String etag, ObjectNode body) {
        client.state(who, enrolment, etag, body);
    }

    @Override
    public void remove(UUID enrolment, String etag) {
        client.state(who, enrolment, etag, JsonNodeFactory.instance.objectNode());
    }
}
