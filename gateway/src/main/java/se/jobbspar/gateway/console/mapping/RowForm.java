package se.jobbspar.gateway.console.mapping;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.form.SentVersion;

/**
 * A row as it was filled in.
 *
 * @param row its id; null for a new one
 */
public record RowForm(UUID id, RowKind kind, UUID row, SentFields sent) {
    /** The button that only looks a name up. */
    boolean isSearch() {
        return sent.one("search").isPresent();
    }

    /** The button that removes the row. */
    boolean isRemoval() {
        return sent.one("remove").isPresent();
    }

    long version() {
        return SentVersion.of(sent);
    }

    String etag() {
        return SentVersion.tag(version());
    }

    /** The same for the same row of the same person, whichever button sent it; a form that was changed adds another one. */
    String key() {
        String whole = sent.one("key").orElse("") + sent.address() + body();
        return "\"" + UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)) + "\"";
    }

    /** The name that was typed for a concept, when none of those found was chosen. */
    String typed(Field field) {
        return sent.one(field.name() + ".q").orElse("");
    }

    Map<String, List<String>> values() {
        Map<String, List<String>> values = new HashMap<>();
        kind.fields().forEach(field -> {
            List<String> all = sent.all(field.name());
            if (!all.isEmpty()) {
                // Of a concept, what is chosen last: the one found stands below the one there was.
                values.put(field.name(), List.of(field.concept() == null ? all.getFirst() : all.getLast()));
            }
        });
        return values;
    }

    ObjectNode body() {
        return RowJson.of(kind.fields(), new SentFields(sent.address(), values()));
    }

    /** The same with this concept chosen. */
    RowForm with(String field, String concept) {
        Map<String, List<String>> fields = new HashMap<>(sent.fields());
        fields.put(field, List.of(concept));
        return new RowForm(id, kind, row, new SentFields(sent.address(), fields));
    }
}
