package se.jobbspar.gateway.console.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;

/** Where rows of a kind are kept; every method answers as a REST client does. */
public interface Rows {
    /**
     * Not for rows that are there with what they belong to: their forms never send a new one.
     *
     * @param key so that a button that is pressed twice adds one row
     */
    default void add(String key, ObjectNode row) {
        throw new IllegalStateException("there is no new row to add");
    }

    JsonNode get(UUID row);

    void replace(UUID row, String etag, ObjectNode body);

    void remove(UUID row, String etag);

    /**
     * The field of the form that a service means, which names it by where the row lies.
     *
     * @param path of what is wrong
     */
    default String field(String path) {
        return path;
    }

    /** A fact as it was said, ready to be said anew: without what the service sets. */
    static ObjectNode toSayAnew(JsonNode said) {
        ObjectNode anew = said.deepCopy();
        return anew.remove(List.of("id", "said"));
    }

    /** Those of a list in a form that say something; empty for none. */
    static ArrayNode filledIn(JsonNode list) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        list.forEach(one -> {
            if (!one.isNull()) {
                all.add(one);
            }
        });
        return all;
    }
}
