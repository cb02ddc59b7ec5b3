package se.jobbspar.rest.document;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import se.jobbspar.rest.ProblemType;

/** Says of every operation that makes something, and so answers 201, that it takes an {@code Idempotency-Key}. */
final class RepeatableCreation {
    private static final String KEY = "Idempotency-Key";

    private RepeatableCreation() {}

    static void addTo(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> operation.getResponses().hasAPIResponse("201"))
                .forEach(RepeatableCreation::complete);
    }

    private static void complete(Operation operation) {
        List<Parameter> parameters =
                new ArrayList<>(Optional.ofNullable(operation.getParameters()).orElse(List.of()));
        parameters.add(key());
        operation.setParameters(parameters);
        also(
                operation,
                ProblemType.NOT_FOUND,
                "What the Idempotency-Key made is erased, or not for the caller to see any more.");
        also(operation, ProblemType.IN_PROGRESS, "A request with the same Idempotency-Key is being answered.")
                .addHeader(HttpHeaders.RETRY_AFTER, HeaderText.of(HttpHeaders.RETRY_AFTER));
        also(operation, ProblemType.IDEMPOTENCY_KEY_REUSED, "The Idempotency-Key came with another request before.");
    }

    private static Parameter key() {
        return OASFactory.createParameter()
                .name(KEY)
                .in(Parameter.In.HEADER)
                .description(
                        "What you call this request; make it a random UUID. Send the request again with it when no"
                                + " answer came: within 24 hours nothing is made a second time, and you get 201 with the same"
                                + " Location and what was made, as it is now. It is yours alone; a refused request leaves it unused.")
                .schema(OASFactory.createSchema()
                        .type(new ArrayList<>(List.of(Schema.SchemaType.STRING)))
                        .minLength(1)
                        .maxLength(257))
                .example("\"8e03978e-40d5-43e8-bc93-6894a57f9324\"");
    }

    /** The operation may have reasons of its own for the same status. */
    private static APIResponse also(Operation operation, ProblemType problem, String reason) {
        String status = String.valueOf(problem.status());
        APIResponse own = operation.getResponses().getAPIResponse(status);
        if (own != null) {
            return own.description(own.getDescription() + " " + reason);
        }
        APIResponse answer =
                OASFactory.createAPIResponse().description(reason).content(ProblemAnswers.content(problem, reason));
        operation.getResponses().addAPIResponse(status, answer);
        return answer;
    }
}
