package se.jobbspar.rest.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * What is said of one operation.
 *
 * @param operationId what the operation is called in this service, when that is not what its method is called: a library's
 *     operation has a name of its own in each service, so that all of them can stand in one document
 * @param parameters by name; those that all operations have alike need no words
 * @param requestBody null for an operation that reads none
 * @param responses by status: what is answered when all is well, and the errors that are this operation's own
 */
record OperationText(
        String operationId,
        String summary,
        String description,
        Map<String, ParameterText> parameters,
        BodyText requestBody,
        Map<String, ResponseText> responses) {
    OperationText {
        parameters = parameters == null ? Map.of() : parameters;
        responses = responses == null ? Map.of() : responses;
    }

    /** @param gaps is told what is missing, and what is said of nothing */
    void addTo(Operation operation, Consumer<String> gaps) {
        operation.setOperationId(operationId == null ? operation.getOperationId() : operationId);
        operation.setSummary(said(summary, "summary", gaps));
        operation.setDescription(said(description, "description", gaps));
        List<Parameter> taken = Optional.ofNullable(operation.getParameters()).orElse(List.of());
        taken.forEach(parameter -> describe(parameter, gaps));
        parameters.keySet().stream()
                .filter(name -> taken.stream()
                        .noneMatch(parameter -> parameter.getName().equals(name)))
                .forEach(name -> gaps.accept("takes no parameter " + name));
        if ((requestBody == null) != (operation.getRequestBody() == null)) {
            gaps.accept(requestBody == null ? "has a body without a text" : "reads no body");
        } else if (requestBody != null) {
            requestBody.addTo(operation.getRequestBody(), gaps);
        }
        ResponseText.addTo(operation.getResponses(), responses, gaps);
    }

    private void describe(Parameter parameter, Consumer<String> gaps) {
        ParameterText text =
                parameters.getOrDefault(parameter.getName(), ParameterText.COMMON.get(parameter.getName()));
        if (text != null) {
            text.addTo(parameter);
        }
        said(parameter.getDescription(), parameter.getName(), gaps);
    }

    static String said(String text, String place, Consumer<String> gaps) {
        if (text == null || text.isBlank()) {
            gaps.accept("has no text for " + place);
        }
        return text;
    }
}
