package se.jobbspar.gateway.console.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** Rows that are said and never changed: their forms send new ones alone. */
@FunctionalInterface
public interface NewRows extends Rows {
    @Override
    void add(String key, ObjectNode row);

    @Override
    default JsonNode get(UUID row) {
        throw unchanging();
    }

    @Override
    default void replace(UUID row, String etag, ObjectNode body) {
        throw unchanging();
    }

    @Override
    default void remove(UUID row, String etag) {
        throw unchanging();
    }

    private static IllegalStateException unchanging() {
        return new IllegalStateException("what was said is not changed");
    }
}
