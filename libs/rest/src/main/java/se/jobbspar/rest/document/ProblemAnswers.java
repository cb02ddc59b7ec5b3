package se.jobbspar.rest.document;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import se.jobbspar.rest.Problem;
import se.jobbspar.rest.ProblemType;

/**
 * Completes an API document with what every operation answers alike, as far as its address, parameters, body and security
 * tell: 400, 401, 403, 404, 412, 413 and 428. Every error gets the problem body with an example. The texts of an operation
 * say only the errors that are its own, or mean more there.
 */
final class ProblemAnswers {
    private static final String SCHEMA = "Problem";

    private ProblemAnswers() {}

    static void addTo(OpenAPI document) {
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> complete(path, operation)));
    }

    private static void complete(String path, Operation operation) {
        List<Parameter> parameters =
                Optional.ofNullable(operation.getParameters()).orElse(List.of());
        if (operation.getRequestBody() != null || !parameters.isEmpty()) {
            common(operation, 400, "The request could not be read, or a field or parameter is not valid.");
        }
        if (!operation.getSecurity().isEmpty()) {
            common(operation, 401, "No token, or one that does not hold.");
            common(operation, 403, "The token's role may not do this.");
        }
        if (path.contains("{")) {
            common(operation, 404, "Missing, or not for the caller to see.");
        }
        parameters.stream()
                .filter(parameter -> parameter.getName().equals(HttpHeaders.IF_MATCH))
                .forEach(parameter -> conditional(operation, Boolean.TRUE.equals(parameter.getRequired())));
        if (operation.getRequestBody() != null) {
            common(operation, 413, "The body is larger than " + BodyLimits.of(path) + ".");
        }
        Map<String, APIResponse> answers = operation.getResponses().getAPIResponses();
        answers.forEach((status, answer) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                if (answer.getContent() == null) {
                    answer.setContent(content(Integer.parseInt(status), answer.getDescription()));
                }
                if (status.equals("503")) {
                    answer.addHeader(HttpHeaders.RETRY_AFTER, HeaderText.of(HttpHeaders.RETRY_AFTER));
                }
            }
        });
        sort(operation, answers);
    }

    private static void conditional(Operation operation, boolean always) {
        common(operation, 412, "Somebody changed it since you read it.");
        if (always) {
            common(operation, 428, "If-Match is missing.");
        }
    }

    private static void common(Operation operation, int status, String description) {
        APIResponses answers = operation.getResponses();
        APIResponse present = answers.getAPIResponse(String.valueOf(status));
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
        ProblemType type = Arrays.stream(ProblemType.values())
                .filter(t -> t.status() == status)
                .findFirst()
                .orElse(ProblemType.INTERNAL);
        return content(type, description);
    }

    static Content content(ProblemType type, String description) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", type.urn());
        example.put("title", type.title().en());
        example.put("status", type.status());
        example.put("detail", description);
        MediaType media = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA))
                .addExample(
                        "problem",
                        OASFactory.createExample().summary(type.title().en()).value(example));
        return OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media);
    }
}
