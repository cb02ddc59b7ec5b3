package se.jobbspar.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Completes an API document with what every operation answers alike: 400, 401, 403 and 413 as far as they apply, and for
 * every error the problem body with an example. An operation describes only the errors that are its own.
 */
final class ProblemAnswers {
    private static final String SCHEMA = "Problem";

    private ProblemAnswers() {}

    static void addTo(OpenAPI document) {
        document.getComponents().addSchema(SCHEMA, problem());
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(ProblemAnswers::complete);
    }

    private static void complete(Operation operation) {
        if (operation.getRequestBody() != null || operation.getParameters() != null) {
            common(operation, 400, "The request could not be read, or a field or parameter is not valid.");
        }
        boolean open =
                operation.getSecurity() != null && operation.getSecurity().isEmpty();
        if (!open) {
            common(operation, 401, "No token, or one that does not hold.");
            common(operation, 403, "The token's role may not do this.");
        }
        if (operation.getRequestBody() != null) {
            common(operation, 413, "The body is too large.");
        }
        var answers = operation.getResponses().getAPIResponses();
        answers.forEach((status, answer) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                answer.setContent(content(Integer.parseInt(status), answer.getDescription()));
            }
        });
        sort(operation, answers);
    }

    private static void common(Operation operation, int status, String description) {
        var answers = operation.getResponses();
        var present = answers.getAPIResponse(String.valueOf(status));
        if (present == null) {
            answers.addAPIResponse(
                    String.valueOf(status), OASFactory.createAPIResponse().description(description));
        } else if (present.getDescription() == null
                || present.getDescription().isBlank()
                || present.getDescription().startsWith("Not ")
                || present.getDescription().equals("Bad Request")) {
            // What the framework writes by itself says less than we know.
            present.setDescription(description);
        }
    }

    private static void sort(Operation operation, Map<String, APIResponse> answers) {
        var sorted = new LinkedHashMap<String, APIResponse>();
        answers.keySet().stream().sorted().forEach(status -> sorted.put(status, answers.get(status)));
        operation.getResponses().setAPIResponses(sorted);
    }

    private static Content content(int status, String description) {
        var example = new LinkedHashMap<String, Object>();
        var type = Arrays.stream(ProblemType.values())
                .filter(t -> t.status() == status)
                .findFirst()
                .orElse(ProblemType.INTERNAL);
        example.put("type", type.urn());
        example.put("title", type.title());
        example.put("status", status);
        example.put("detail", description);
        var media = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA))
                .addExample(
                        "problem",
                        OASFactory.createExample().summary(type.title()).value(example));
        return OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media);
    }

    private static Schema problem() {
        var suggestion = object("One of them.")
                .addProperty("id", text("What to send instead."))
                .addProperty("label", text("What it is called."));
        var error = object("One wrong place in the request.")
                .addProperty("field", text("Path to it, for example skills[2].concept."))
                .addProperty("message", text("What is wrong."))
                .addProperty("allowed", list("The values that would do.", text("One of them.")))
                .addProperty("suggestions", list("The near misses, best first.", suggestion));
        return object("An error answer as RFC 9457 has it.")
                .addProperty("type", text("URN that names the kind of problem."))
                .addProperty("title", text("What kind of problem it is."))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .type(new ArrayList<>(List.of(Schema.SchemaType.INTEGER)))
                                .description("The HTTP status."))
                .addProperty("detail", text("What went wrong this time, and what to do about it."))
                .addProperty("errors", list("The places that are wrong.", error));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema()
                .type(new ArrayList<>(List.of(Schema.SchemaType.OBJECT)))
                .description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema()
                .type(new ArrayList<>(List.of(Schema.SchemaType.STRING)))
                .description(description);
    }

    private static Schema list(String description, Schema items) {
        return OASFactory.createSchema()
                .type(new ArrayList<>(List.of(Schema.SchemaType.ARRAY)))
                .description(description)
                .items(items);
    }
}
