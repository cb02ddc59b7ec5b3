package se.jobbspar.rest.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/**
 * Says which fields of a schema are always there, and which may be null. In what is only answered every field is there, but
 * one that may be null ({@code @Nullable}) is left out where the record leaves nulls out ({@code @JsonInclude}), and null
 * where it does not. In what is sent, only what the code demands is: what bean validation wants, and primitives.
 */
final class AlwaysThere {
    private AlwaysThere() {}

    static void addTo(OpenAPI document, IndexView classes) {
        Map<String, Schema> schemas =
                Optional.ofNullable(document.getComponents().getSchemas()).orElse(Map.of());
        Set<String> sent = References.sent(document);
        schemas.forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                complete(schema, SchemaRecords.of(name, schema, classes), sent.contains(name));
            }
        });
    }

    private static void complete(Schema schema, ClassInfo type, boolean sent) {
        boolean leavesOut = type.hasDeclaredAnnotation(JsonInclude.class);
        List<String> required =
                new ArrayList<>(Optional.ofNullable(schema.getRequired()).orElse(List.of()));
        for (RecordComponentInfo field : type.recordComponentsInDeclarationOrder()) {
            String name = SchemaRecords.asSent(field, type);
            boolean nullable = field.hasDeclaredAnnotation(Nullable.class);
            boolean primitive = field.type().kind() == Type.Kind.PRIMITIVE;
            boolean there = sent ? primitive : !(nullable && leavesOut);
            if (there && !required.contains(name)) {
                required.add(name);
            }
            if (nullable && !leavesOut) {
                orNull(schema.getProperties().get(name));
            }
        }
        // Of an answer nothing may be said to be there; of a request it goes without saying.
        schema.setRequired(sent && required.isEmpty() ? null : required);
    }

    private static void orNull(Schema schema) {
        if (schema.getRef() == null) {
            List<Schema.SchemaType> types = new ArrayList<>(schema.getType());
            types.add(Schema.SchemaType.NULL);
            schema.setType(types);
        } else {
            schema.setAnyOf(new ArrayList<>(List.of(
                    OASFactory.createSchema().ref(schema.getRef()),
                    OASFactory.createSchema().type(new ArrayList<>(List.of(Schema.SchemaType.NULL))))));
            schema.setRef(null);
        }
    }
}
