package se.jobbspar.rest.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Names of schemas that mean something to a caller. What a type of Java stands for is said in place, as a format; a page is
 * named by what it is a page of.
 */
final class SchemaNames {
    private static final Pattern PAGE = Pattern.compile("Page(\\w+?)(Response|Summary)?");
    private static final Map<String, String> FORMATS = Map.of(
            "UUID",
            "uuid",
            "Instant",
            "date-time",
            "OffsetDateTime",
            "date-time",
            "LocalDate",
            "date",
            "PartialDate",
            "partial-date");
    private static final Map<String, String> PATTERNS = Map.of(
            "UUID", "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}",
            "PartialDate", "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$");

    private SchemaNames() {}

    /** Lets a schema refer to what {@link #settle} leaves. */
    static void rename(Schema schema) {
        References.name(schema).ifPresent(name -> {
            if (FORMATS.containsKey(name)) {
                schema.setRef(null);
                format(schema, name, Schema.SchemaType.STRING);
            } else {
                schema.setRef(References.to(settled(name)));
                // The reference says it.
                schema.setType(null);
            }
        });
        Optional.ofNullable(schema.getAnyOf()).orElse(List.of()).stream()
                .flatMap(choice -> References.name(choice).stream())
                .filter(FORMATS::containsKey)
                .findFirst()
                .ifPresent(name -> {
                    schema.setAnyOf(null);
                    format(schema, name, Schema.SchemaType.STRING, Schema.SchemaType.NULL);
                });
    }

    static void settle(Components components) {
        Map<String, Schema> settled = new LinkedHashMap<>();
        Optional.ofNullable(components.getSchemas()).orElse(Map.of()).forEach((name, schema) -> {
            if (!FORMATS.containsKey(name)) {
                settled.put(settled(name), schema);
                if (PAGE.matcher(name).matches()) {
                    schema.setDescription("One page of a list.");
                }
            }
        });
        components.setSchemas(settled);
    }

    private static void format(Schema schema, String name, Schema.SchemaType... types) {
        schema.setType(new ArrayList<>(List.of(types)));
        schema.setFormat(FORMATS.get(name));
        schema.setPattern(PATTERNS.get(name));
    }

    private static String settled(String name) {
        Matcher page = PAGE.matcher(name);
        return page.matches() ? page.group(1) + "Page" : name;
    }
}
