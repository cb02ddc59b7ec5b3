package se.jobbspar.gateway.console.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.mapping.Field;
import se.jobbspar.gateway.console.mapping.OneLine;
import se.jobbspar.gateway.console.mapping.RowKind;
import se.jobbspar.gateway.console.mapping.Rows;
import se.jobbspar.taxonomy.ConceptIds;

/** What planners keep as rows of a form: municipalities by name in one field, partners too, and occupations looked up. */
public final class KeptRows implements Rows {
    /** As many occupations as a form has fields for; those beyond stay as they are. */
    private static final int OCCUPATIONS = 4;

    private static final String OF_WORK = "occupations";
    private static final String MUNICIPALITIES = "municipalities";
    private static final String PARTNERS = "partners";

    private final Kept kept;
    private final RowKind form;
    private UUID added;

    public KeptRows(Kept kept, RowKind form) {
        this.kept = kept;
        this.form = form;
    }

    /** The fields for the work that something leads to. */
    public static Stream<Field> occupations() {
        return IntStream.range(0, OCCUPATIONS)
                .mapToObj(at -> Field.concept(OF_WORK + "[" + at + "]", "occupation-group"));
    }

    /** The one that {@link #add} has made. */
    public UUID added() {
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
        shown.path(OF_WORK).forEach(code -> looked.add(ConceptIds.SSYK + code.asText()));
        shown.set(OF_WORK, looked);
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
        List<JsonNode> beyond =
                saved.path(OF_WORK).valueStream().skip(OCCUPATIONS).toList();
        saved.remove(form.fields().stream().map(Field::name).toList());
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
        Rows.filledIn(body.path(OF_WORK))
                .forEach(concept -> codes.add(concept.asText().replace(ConceptIds.SSYK, "")));
        whole.set(OF_WORK, codes.addAll(beyond));
        whole.set(
                MUNICIPALITIES,
                OneLine.readMunicipalities(body.path(MUNICIPALITIES).asText("")));
        if (form.fields().stream().anyMatch(field -> field.name().equals(PARTNERS))) {
            whole.set(PARTNERS, OneLine.read(body.path(PARTNERS).asText("")));
        }
        return whole;
    }
}
