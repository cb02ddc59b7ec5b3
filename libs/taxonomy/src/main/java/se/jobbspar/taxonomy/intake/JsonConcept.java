package se.jobbspar.taxonomy.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import se.jobbspar.taxonomy.TaxonomyException;

/** A concept of a JobTech export; {@code place} says where it stands, for error messages. */
record JsonConcept(String place, JsonNode node) {

    String id() {
        return required("id");
    }

    String label() {
        return required("preferred_label");
    }

    String required(String field) {
        String text = Text.line(node.path(field).asText(""));
        if (text.isEmpty()) {
            throw new TaxonomyException(place + ", field " + field + ": is missing or empty");
        }
        return text;
    }

    int number(String field) {
        if (!node.path(field).isInt()) {
            throw new TaxonomyException(place + ", field " + field + ": is no whole number");
        }
        return node.path(field).intValue();
    }

    /** The concepts of a list field such as {@code related}; a missing list is an error, an empty one is not. */
    List<JsonConcept> list(String field) {
        if (!node.path(field).isArray()) {
            throw new TaxonomyException(place + ", field " + field + ": is missing or no list");
        }
        List<JsonConcept> concepts = new ArrayList<>();
        node.path(field).forEach(child -> concepts.add(new JsonConcept(place + ", " + field, child)));
        return concepts;
    }
}
