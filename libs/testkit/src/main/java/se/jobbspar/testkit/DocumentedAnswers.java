package se.jobbspar.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Holds the answers of a service's REST tests to its committed API document: an operation it does not name fails, a status the operation does not name fails, and
 * JSON that is not of its schema, be it by a field nobody described or by a required one that is missing.
 */
public final class DocumentedAnswers implements Filter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode paths;
    private final Shapes shapes;

    /** @param document the openapi.yaml of the service, which a test of its own keeps current */
    public DocumentedAnswers(Path document) {
        JsonNode root = read(document);
        this.paths = root.path("paths");
        this.shapes = new Shapes(root);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        // A slash at the end leads to the same operation.
        String address = request.getURI().replaceFirst("^https?://[^/]+", "").replaceFirst("/?(\\?.*)?$", "");
        List<String> wrong = operation(request.getMethod(), address)
                .map(operation -> wrong(operation, answer))
                // A method that an address does not take is in no document.
                .orElse(answer.statusCode() == 405 ? List.of() : List.of("no such operation"));
        if (!wrong.isEmpty()) {
            throw new AssertionError(request.getMethod() + " " + address + " answers " + answer.statusCode()
                    + ", which openapi.yaml does not say: " + wrong);
        }
        return answer;
    }

    /** Of two addresses that fit, the one with fewer parameters. */
    private Optional<JsonNode> operation(String method, String address) {
        String verb = method.toLowerCase(Locale.ROOT);
        return paths.properties().stream()
                .filter(path -> address.matches(path.getKey().replaceAll("\\{\\w+}", "[^/]+")))
                .min(Comparator.comparing(path -> path.getKey().split("\\{", -1).length))
                .map(Map.Entry::getValue)
                .filter(path -> path.has(verb))
                .map(path -> path.path(verb));
    }

    private List<String> wrong(JsonNode operation, Response answer) {
        JsonNode said = operation.path("responses").path(Integer.toString(answer.statusCode()));
        if (said.isMissingNode()) {
            return List.of("no such status");
        }
        byte[] body = answer.asByteArray();
        if (body.length == 0) {
            return said.has("content") ? List.of("no body") : List.of();
        }
        String type = answer.contentType().replaceFirst(";.*$", "");
        JsonNode schema = said.path("content").path(type).path("schema");
        return schema.isMissingNode() ? List.of("a body of " + type) : shapes.wrong(schema, json(body));
    }

    private static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path document) {
        try {
            return new YAMLMapper().readTree(document.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(document + " cannot be read", e);
        }
    }
}
