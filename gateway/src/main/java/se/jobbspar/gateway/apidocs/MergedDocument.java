package se.jobbspar.gateway.apidocs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import se.jobbspar.gateway.route.Service;

/**
 * Puts OpenAPI documents into one. Paths differ by service; a component name that means two things gets the service's
 * name before it; the security scheme is the gateway's, since one token opens all three; the roles stay the services', and so does how a
 * system comes by its token, with its scopes. What
 * the gateway itself answers stands at every operation.
 */
final class MergedDocument {
    private static final String SCHEME = "bearer";
    private static final String SYSTEMS = "clientCredentials";
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    // What the frame calls the answers that are the gateway's own, whichever service is asked.
    private static final Map<String, String> ANSWERS =
            Map.of("429", "TooManyRequests", "502", "BadGateway", "503", "Unavailable", "504", "GatewayTimeout");
    private static final Map<String, String> ANSWERS_TO_BODIES = Map.of("408", "RequestTimeout");

    private final ObjectNode merged;

    /** @param frame what the merged document says of itself: openapi, info, servers, the security scheme */
    MergedDocument(JsonNode frame) {
        this.merged = frame.deepCopy();
    }

    MergedDocument add(Service service, JsonNode document) {
        ObjectNode components = document.path("components").isObject()
                ? document.path("components").deepCopy()
                : merged.objectNode();
        JsonNode systems = components.path("securitySchemes").path(SYSTEMS);
        components.remove("securitySchemes");
        if (systems.isObject()) {
            section("securitySchemes").set(SYSTEMS, systems);
        }
        ComponentNames names = ComponentNames.of(service, components, merged.path("components"));
        components
                .properties()
                .forEach(section -> section.getValue().properties().forEach(entry -> section(section.getKey())
                        .set(names.nameOf(section.getKey(), entry.getKey()), names.rewrite(entry.getValue()))));
        document.path("paths")
                .properties()
                .forEach(path -> addPath(path.getKey(), names.rewrite(path.getValue()), document));
        addTags(document.path("tags"));
        return this;
    }

    JsonNode json() {
        return merged;
    }

    private ObjectNode section(String name) {
        return merged.withObject("/components").withObject("/" + name);
    }

    private void addPath(String path, JsonNode item, JsonNode document) {
        boolean secured = !document.path("security").isEmpty();
        item.properties().stream()
                .filter(field -> METHODS.contains(field.getKey()))
                .map(field -> (ObjectNode) field.getValue())
                .forEach(operation -> {
                    secure(operation, secured);
                    answer(operation);
                });
        merged.withObject("/paths").set(path, item);
    }

    private static void secure(ObjectNode operation, boolean securedByDocument) {
        JsonNode own = operation.path("security");
        if (own.isMissingNode() ? securedByDocument : !own.isEmpty()) {
            ArrayNode roles = operation.arrayNode();
            ArrayNode ways = operation.arrayNode();
            ways.addObject().set(SCHEME, roles);
            for (JsonNode way : own) {
                way.path(SCHEME).forEach(roles::add);
                if (way.has(SYSTEMS)) {
                    ways.add(way);
                }
            }
            operation.set("security", ways);
        }
    }

    /** A service that says more of a status keeps its words. */
    private static void answer(ObjectNode operation) {
        ObjectNode answers = operation.withObject("/responses");
        SortedMap<String, String> ours = new TreeMap<>(ANSWERS);
        if (operation.has("requestBody")) {
            ours.putAll(ANSWERS_TO_BODIES);
        }
        ours.forEach((status, name) -> {
            if (!answers.has(status)) {
                answers.putObject(status).put("$ref", ComponentNames.reference("responses", name));
            }
        });
    }

    private void addTags(JsonNode tags) {
        ArrayNode all = merged.withArray("/tags");
        for (JsonNode tag : tags) {
            boolean known = false;
            for (JsonNode other : all) {
                known |= other.path("name").equals(tag.path("name"));
            }
            if (!known) {
                all.add(tag);
            }
        }
    }
}
