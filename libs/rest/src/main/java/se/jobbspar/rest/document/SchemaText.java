package se.jobbspar.rest.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** A schema as JSON Schema writes it, but that {@code $ref} is the bare name of one the code has. */
final class SchemaText {
    private SchemaText() {}

    @SuppressWarnings("unchecked")
    static Schema of(Map<String, Object> said) {
        Schema schema = OASFactory.createSchema();
        said.forEach((word, value) -> {
            switch (word) {
                case "$ref" -> schema.ref("#/components/schemas/" + value);
                case "type" ->
                    schema.setType(new ArrayList<>(
                            List.of(Schema.SchemaType.valueOf(value.toString().toUpperCase(Locale.ROOT)))));
                case "items" -> schema.setItems(of((Map<String, Object>) value));
                default -> schema.set(word, value);
            }
        });
        return schema;
    }
}
