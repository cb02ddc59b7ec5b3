package se.jobbspar.gateway.console.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.UUID;
import se.jobbspar.gateway.console.mapping.Field;
import se.jobbspar.gateway.console.mapping.OneLine;
import se.jobbspar.gateway.console.mapping.Rows;
import se.jobbspar.taxonomy.ConceptIds;

/** What planners keep as rows of a form: municipalities by name in one field, partners too, and occupations looked up. */
final class KeptRows implements Rows {
    private static final String MUNICIPALITIES = "municipalities";
    private static final String PARTNERS = "partners";

    private final Kept kept;
    private UUID added;

    KeptRows(Kept kept) {
        this.kept = kept;
    }

    /** The one that {@link #add} has made. */
    UUID added() {
        return added;
    }

    @Override
    public void add(String key, ObjectNode row) {
        added = kept.add(key, whole(row, List.of()));
    }

    @Override
    public JsonNode get(UUID row) {
        ObjectNode shown = kept.get(row).deepCopy();
        ArrayNode looked = shown.arrayNode();
        shown.path(KeptKind.OF_WORK).forEach(code -> looked.add(ConceptIds.SSYK + code.asText()));
        shown.set(KeptKind.OF_WORK, looked);
        shown.put(MUNICIPALITIES, OneLine.writeMunicipalities(shown.path(MUNICIPALITIES)));
        if (shown.has(PARTNERS)) {
            shown.put(PARTNERS, OneLine.write(shown.path(PARTNERS)));
        }
        return shown;
    }

    /** What the form has no field for stays as it is. */
    @Override
    public void replace(UUID row, String etag, ObjectNode body) {
        ObjectNode saved = kept.content(row);
        List<JsonNode> beyond = saved.path(KeptKind.OF_WORK)
                .valueStream()
                .skip(KeptKind.OCCUPATIONS)
                .toList();
        saved.remove(kept.kind().fields().stream().map(Field::name).toList());
        kept.revise(row, etag, saved.setAll(whole(body, beyond)));
    }

    /** The forms of what is kept have no such button: what is no longer to be had has neither starts nor places. */
    @Override
    public void remove(UUID row, String etag) {
        throw new BadRequestException();
    }

    private ObjectNode whole(ObjectNode body, List<JsonNode> beyond) {
        ObjectNode whole = body.deepCopy();
        ArrayNode codes = whole.arrayNode();
        Rows.filledIn(body.path(KeptKind.OF_WORK))
                .forEach(concept -> codes.add(concept.asText().replace(ConceptIds.SSYK, "")));
        whole.set(KeptKind.OF_WORK, codes.addAll(beyond));
        whole.set(
                MUNICIPALITIES,
                OneLine.readMunicipalities(body.path(MUNICIPALITIES).asText("")));
        if (kept.kind().fields().stream().anyMatch(field -> field.name().equals(PARTNERS))) {
            whole.set(PARTNERS, OneLine.read(body.path(PARTNERS).asText("")));
        }
        return whole;
    }
}
