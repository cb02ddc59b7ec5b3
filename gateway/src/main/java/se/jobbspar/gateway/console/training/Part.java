package se.jobbspar.gateway.console.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.NotFoundException;

/**
 * One of a list in what is kept, which has a form of its own.
 *
 * @param list as the service names it
 * @param place in the list, from 0
 * @param added whether it is a new one, after the last
 */
public record Part(String list, int place, boolean added) {
    /** @throws NotFoundException where there is none, and none can be added */
    public static Part of(JsonNode whole, String list, int place) {
        int size = whole.path(list).size();
        if (place < 0 || place > size) {
            throw new NotFoundException();
        }
        return new Part(list, place, place == size);
    }

    /** A field of it as the service names it. */
    public String field(String name) {
        return list + "[" + place + "]." + name;
    }

    /** What the service calls a field of it, without where it lies. */
    public String last(String field) {
        return field.substring(field.indexOf('.') + 1);
    }

    JsonNode in(JsonNode whole) {
        return whole.path(list).path(place);
    }

    ObjectNode filledIn(ObjectNode body) {
        return body.withObject("/" + list + "/" + place);
    }

    void put(ObjectNode whole, ObjectNode part) {
        ArrayNode all = whole.withArray(list);
        if (added) {
            all.add(part);
        } else {
            all.set(place, part);
        }
    }
}
