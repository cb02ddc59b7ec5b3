package se.jobbspar.rest.document;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Which schemas stand within which. */
final class References {
    private static final String PREFIX = "#/components/schemas/";

    private final Map<String, Schema> schemas;
    private final Set<String> reached = new LinkedHashSet<>();

    private References(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    /** Names of the schemas that are part of a request. */
    static Set<String> sent(OpenAPI document) {
        var references = new References(document.getComponents().getSchemas());
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .flatMap(operation -> operation.getRequestBody().getContent().getMediaTypes().values().stream())
                .map(media -> media.getSchema())
                .forEach(references::follow);
        return references.reached;
    }

    static String to(String name) {
        return PREFIX + name;
    }

    /** @return the name referred to */
    static Optional<String> name(Schema schema) {
        return Optional.ofNullable(schema.getRef())
                .filter(ref -> ref.startsWith(PREFIX))
                .map(ref -> ref.substring(PREFIX.length()));
    }

    private void follow(Schema schema) {
        name(schema).filter(reached::add).ifPresent(name -> follow(schemas.get(name)));
        Stream.of(
                        Optional.ofNullable(schema.getProperties())
                                .map(Map::values)
                                .orElse(List.of()),
                        Optional.ofNullable(schema.getAnyOf()).orElse(List.of()),
                        Optional.ofNullable(schema.getItems()).map(List::of).orElse(List.of()))
                .flatMap(Collection::stream)
                .filter(Objects::nonNull)
                .forEach(this::follow);
    }
}
