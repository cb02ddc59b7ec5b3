package se.jobbspar.prove.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Something that can be asked.
 *
 * @param path with {@code {id}} where the id of an object stands
 * @param open whether nobody needs a token
 * @param roles who may; empty = whoever has a token
 * @param scopes of which one opens it to a partner's system
 * @param query names and schemas of what may stand in the query
 * @param body schema of the JSON it takes; missing = none
 */
public record Operation(
        String method,
        String path,
        boolean open,
        Set<String> roles,
        Set<String> scopes,
        List<Parameter> query,
        JsonNode body) {
    public Operation {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
        query = List.copyOf(query);
    }

    public record Parameter(String name, JsonNode schema, boolean required) {}

    static Operation of(String method, String path, JsonNode operation) {
        Set<String> roles = new HashSet<>();
        Set<String> scopes = new HashSet<>();
        for (JsonNode way : operation.path("security")) {
            way.path("bearer").forEach(role -> roles.add(role.asText()));
            way.path("clientCredentials").forEach(scope -> scopes.add(scope.asText()));
        }
        List<Parameter> query = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asText().equals("query")) {
                query.add(new Parameter(
                        parameter.path("name").asText(),
                        parameter.path("schema"),
                        parameter.path("required").asBoolean()));
            }
        }
        return new Operation(
                method,
                path,
                operation.path("security").isEmpty(),
                roles,
                scopes,
                query,
                operation
                        .path("requestBody")
                        .path("content")
                        .path("application/json")
                        .path("schema"));
    }

    /** Whether it is open to somebody with this role and these scopes, who has a token. */
    public boolean admits(String role, Set<String> withScopes) {
        return roles.isEmpty() || roles.contains(role) || scopes.stream().anyMatch(withScopes::contains);
    }

    public boolean ofOne() {
        return path.contains("{id}");
    }

    /** Whether it is of a part of an object that has an id of its own. */
    public boolean ofAPart() {
        return path.replace("{id}", "").contains("{");
    }

    /** A part of the object is asked for by the same id, which none of them has. */
    public String at(String id) {
        return path.replaceAll("\\{[^}]+}", id);
    }

    /** The address of what has no id; a part of it that is named by a word is one that there is none of. */
    public String whole() {
        return at("none");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
