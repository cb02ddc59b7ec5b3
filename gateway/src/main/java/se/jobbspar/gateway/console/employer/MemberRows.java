package se.jobbspar.gateway.console.employer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.mapping.Rows;

/** Those who act for one employer, as rows of a form that only adds. */
record MemberRows(EmployerClient client, OnBehalf who, UUID employer) implements Rows {
    /** No user has it, so that the service says what is wrong with an id that was not filled in. */
    private static final String NOBODY = " ";

    @Override
    public void add(String key, ObjectNode row) {
        client.admit(
                who,
                employer,
                row.path("subject").asText(NOBODY),
                Map.of("name", row.path("name").asText()));
    }

    @Override
    public JsonNode get(UUID row) {
        throw new IllegalStateException("a member is added and removed, and never revised");
    }

    @Override
    public void replace(UUID row, String etag, ObjectNode body) {
        throw new IllegalStateException("a member is added and removed, and never revised");
    }

    @Override
    public void remove(UUID row, String etag) {
        throw new IllegalStateException("a member is removed by a button of its own");
    }
}
