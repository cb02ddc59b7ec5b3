package se.jobbspar.gateway.console.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import se.jobbspar.gateway.console.mapping.Rows;

/** One of a list in what is kept, as a row of a form: saving it saves the whole. */
record PartRows(Kept kept, PartForm form) implements Rows {
    @Override
    public JsonNode get(UUID id) {
        return kept.get(id);
    }

    @Override
    public void replace(UUID id, String etag, ObjectNode body) {
        Part part = form.part();
        ObjectNode whole = kept.content(id);
        part.put(whole, form.completed(part.filledIn(body)));
        kept.revise(id, etag, whole);
    }

    @Override
    public void remove(UUID id, String etag) {
        Part part = form.part();
        ObjectNode whole = kept.content(id);
        whole.withArray(part.list()).remove(part.place());
        kept.revise(id, etag, whole);
    }
}
