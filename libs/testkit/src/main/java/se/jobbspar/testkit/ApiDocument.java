package se.jobbspar.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** An OpenAPI document as the running service gives it: what it leaves unsaid, and whether it is the one committed. */
public final class ApiDocument {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");
    /** An import may come as a table too, and one of ads as JSON-LD, alone or in a web page. */
    private static final List<String> SENT = List.of(
            "application/json",
            "application/ld+json",
            "text/html",
            "application/x-ndjson",
            "text/csv",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final List<String> ANSWERED =
            List.of("application/json", "application/ld+json", "application/problem+json", "text/csv");

    private final String yaml;
    private final JsonNode root;
    private final Shapes shapes;

    public ApiDocument(String yaml) throws JsonProcessingException {
        this.yaml = yaml;
        this.root = new YAMLMapper().readTree(yaml);
        this.shapes = new Shapes(root);
    }

    /**
     * Compares with the committed file, or replaces that when {@code update}.
     *
     * @return where they part and the command that updates, or nothing
     */
    public List<String> drift(Path committed, boolean update) throws IOException {
        if (update) {
            Files.writeString(committed, yaml);
        }
        List<String> before =
                Files.exists(committed) ? Files.readString(committed).lines().toList() : List.of();
        List<String> now = yaml.lines().toList();
        if (before.equals(now)) {
            return List.of();
        }
        int line = 0;
        while (line < Math.min(before.size(), now.size()) && before.get(line).equals(now.get(line))) {
            line++;
        }
        String module = committed.toAbsolutePath().getParent().getFileName().toString();
        return List.of(
                module + "/" + committed.getFileName() + " is not what the code says, first in line " + (line + 1),
                "committed: " + (line < before.size() ? before.get(line) : ""),
                "the code:  " + (line < now.size() ? now.get(line) : ""),
                "If the change is meant, run: mvn -pl " + module + " -am test -Dtest=OpenApiTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Djobbspar.openapi.update=true");
    }

    /** What a caller must know of every operation and is not told, a line each; nothing when the document is complete. */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        root.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(field -> METHODS.contains(field.getKey()))
                .forEach(field -> operation(field.getKey() + " " + path.getKey(), field.getValue(), gaps)));
        if (root.path("paths").isEmpty()) {
            gaps.add("there is no operation");
        }
        gaps.addAll(SchemaGaps.of(root));
        return gaps;
    }

    private void operation(String name, JsonNode operation, List<String> gaps) {
        said(name, operation, "operationId", gaps);
        said(name, operation, "summary", gaps);
        said(name, operation, "description", gaps);
        operation
                .path("parameters")
                .forEach(parameter ->
                        said(name + " " + parameter.path("name").asText(), parameter, "description", gaps));
        content(name + " request", operation.path("requestBody"), SENT, gaps);
        if (name.startsWith("post ") && operation.path("responses").has("201") && !takesAKey(operation)) {
            gaps.add(name + " makes something and takes no Idempotency-Key");
        }
        if (operation.path("responses").isEmpty()) {
            gaps.add(name + " has no answer");
        }
        operation.path("responses").properties().forEach(answer -> {
            said(name + " " + answer.getKey(), answer.getValue(), "description", gaps);
            content(name + " " + answer.getKey(), answer.getValue(), ANSWERED, gaps);
        });
    }

    private static boolean takesAKey(JsonNode operation) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .anyMatch(parameter -> parameter.path("name").asText().equals("Idempotency-Key"));
    }

    private static void said(String name, JsonNode node, String field, List<String> gaps) {
        if (node.path(field).asText().isBlank()) {
            gaps.add(name + " has no " + field);
        }
    }

    private void content(String name, JsonNode body, List<String> types, List<String> gaps) {
        body.path("content").properties().forEach(media -> {
            if (!types.contains(media.getKey())) {
                gaps.add(name + " is " + media.getKey() + ", not one of " + types);
            }
            for (String part : List.of("examples", "schema")) {
                if (media.getValue().path(part).isEmpty()) {
                    gaps.add(name + " " + media.getKey() + " has no " + part);
                }
            }
            JsonNode schema = media.getValue().path("schema");
            if (schema.has("properties")) {
                gaps.add(name + " " + media.getKey() + " has a schema without a name");
            }
            if (schema.isObject()) {
                media.getValue().path("examples").forEach(example -> shapes.wrong(schema, example.path("value"))
                        .forEach(wrong -> gaps.add(name + " example: " + wrong)));
            }
        });
    }
}
