package se.jobbspar.gateway.console.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.jobbspar.gateway.console.mapping.Rows;

/**
 * One of a list in what is kept, as a row of a form: saving it saves the whole.
 *
 * @param completed the part with what its form has no field for
 */
public record PartRows(Kept kept, Part part, UnaryOperator<ObjectNode> completed) implements Rows {
    @Override
    public JsonNode get(UUID id) {
        return kept.get(id);
    }

    @Override
    public void replace(UUID id, String etag, ObjectNode body) {
        ObjectNode whole = kept.content(id);
        part.put(whole, completed.apply(part.filledIn(body)));
        kept.revise(id, etag, whole);
    }

    @Override
    public void remove(UUID id, String etag) {
        ObjectNode whole = kept.content(id);
        whole.withArray(part.list()).remove(part.place());
        kept.revise(id, etag, whole);
    }
}
