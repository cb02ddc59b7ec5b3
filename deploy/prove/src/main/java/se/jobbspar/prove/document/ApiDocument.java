package se.jobbspar.prove.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.jobbspar.prove.outside.Caller;
import se.jobbspar.prove.outside.Client;

/** What the gateway says it can be asked. */
public record ApiDocument(List<Operation> operations, Schemas schemas) {
    public ApiDocument {
        operations = List.copyOf(operations);
    }

    public static ApiDocument read(Client client) {
        try {
            String text = client.get(Caller.NOBODY, "/openapi.json").body();
            return of(new ObjectMapper().readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The gateway's document cannot be read", e);
        }
    }

    static ApiDocument of(JsonNode document) {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (method.getValue().has("responses")) {
                    operations.add(
                            Operation.of(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()));
                }
            }
        }
        return new ApiDocument(operations, new Schemas(document));
    }

    /** Those that take JSON. */
    public List<Operation> writing() {
        return operations.stream()
                .filter(operation -> operation.body().isObject())
                .toList();
    }
}
