package se.jobbspar.vacancy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Puts the examples and answer schemas of {@code openapi-examples.json} into the API document, where annotations would
 * drown the code.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiExamples implements OASFilter {
    private static final String FILE = "/openapi-examples.json";
    private static final String JSON = "application/json";

    /**
     * What one operation is sent and answers when all is well.
     *
     * @param request an example per media type, or null
     * @param schema name of the answer's schema; with {@code []} behind it, of a page's items
     */
    record Exchange(Map<String, Object> request, Object response, String schema) {}

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Exchange> exchanges = read();
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> complete(operation, exchanges.get(operation.getOperationId())));
    }

    private static Map<String, Exchange> read() {
        try (InputStream file = ApiExamples.class.getResourceAsStream(FILE)) {
            return new ObjectMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    private static void complete(Operation operation, Exchange exchange) {
        if (exchange == null) {
            return;
        }
        if (operation.getRequestBody() != null && exchange.request() != null) {
            exchange.request()
                    .forEach((type, value) -> put(operation.getRequestBody().getContent(), type, value));
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                put(answer.getContent(), JSON, exchange.response());
                answer.getContent().getMediaType(JSON).setSchema(schema(exchange.schema()));
            }
        });
    }

    private static void put(Content content, String type, Object value) {
        content.getMediaType(type)
                .addExample("example", OASFactory.createExample().value(value));
    }

    private static Schema schema(String name) {
        if (!name.endsWith("[]")) {
            return OASFactory.createSchema().ref("#/components/schemas/" + name);
        }
        return type(Schema.SchemaType.OBJECT)
                .description("One page of a list.")
                .addProperty("items", type(Schema.SchemaType.ARRAY).items(schema(name.replace("[]", ""))))
                .addProperty("total", type(Schema.SchemaType.INTEGER).description("How many on all pages."))
                .addProperty("page", type(Schema.SchemaType.INTEGER).description("Which page, from 1."))
                .addProperty("limit", type(Schema.SchemaType.INTEGER).description("How many a page holds."));
    }

    private static Schema type(Schema.SchemaType type) {
        // The filters behind this one change the list.
        return OASFactory.createSchema().type(new ArrayList<>(List.of(type)));
    }
}
