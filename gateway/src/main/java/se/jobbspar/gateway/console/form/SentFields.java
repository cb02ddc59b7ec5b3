package se.jobbspar.gateway.console.form;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form whose fields only the page it is from knows. Of somebody whose session has ended nothing is lost: the fields are
 * given back, to be sent again.
 *
 * @param address that it was sent to, where a GET shows it
 */
public record SentFields(String address, Map<String, List<String>> fields) implements FilledForm {
    public SentFields {
        fields = Map.copyOf(fields);
    }

    static SentFields of(String address, MultivaluedMap<String, String> fields) {
        return new SentFields(address, fields);
    }

    /** The values of a field that say something. */
    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** The first value of a field; empty when it says nothing. */
    public Optional<String> one(String field) {
        return all(field).stream().findFirst();
    }

    /** Says nothing of what somebody filled in. */
    @Override
    public String toString() {
        return "SentFields[…]";
    }
}
