package se.jobbspar.rest.document;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * What {@code openapi-texts.yaml} of a service says of its operations, where annotations would drown the code. The file reads
 * like the document it goes into, but for two things: operations are found by their id, under the tag they belong to, and a
 * text stands alone where nothing else is to be said.
 *
 * @param tags the parts of the API by name
 */
record ApiTexts(Map<String, TagText> tags) {
    private static final String FILE = "openapi-texts.yaml";

    /** A part of the API and the operations in it, by their ids. */
    record TagText(String description, Map<String, OperationText> operations) {}

    /** The texts of the service that is being built, whose files another class loader than this library's has. */
    static ApiTexts read() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the service has no " + FILE);
            }
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    /** @throws IllegalArgumentException when a word of it is not one that the document knows */
    static ApiTexts of(String yaml) {
        return new ApiTexts(new ObjectMapper().convertValue(PlainYaml.read(yaml), new TypeReference<>() {}));
    }

    /** @throws IllegalStateException naming each operation without a text and each text without an operation */
    void addTo(OpenAPI document) {
        List<String> gaps = new ArrayList<>();
        Map<String, Operation> operations = operations(document);
        var untold = new TreeSet<>(operations.keySet());
        document.setTags(new ArrayList<>());
        tags.forEach((name, tag) -> {
            document.addTag(OASFactory.createTag().name(name).description(tag.description()));
            tag.operations().forEach((id, text) -> {
                untold.remove(id);
                Operation operation = operations.get(id);
                if (operation == null) {
                    gaps.add(id + " is no operation");
                    return;
                }
                operation.setTags(List.of(name));
                text.addTo(operation, said -> gaps.add(id + " " + said));
            });
        });
        untold.forEach(id -> gaps.add(id + " has no text"));
        if (!gaps.isEmpty()) {
            throw new IllegalStateException(FILE + " and the operations part: " + String.join("; ", gaps));
        }
    }

    private static Map<String, Operation> operations(OpenAPI document) {
        Map<String, Operation> operations = new LinkedHashMap<>();
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> operations.put(operation.getOperationId(), operation));
        return operations;
    }
}
