package se.jobbspar.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.jobbspar.contracts.wording.Wording;

/**
 * Refuses query parameters that the operation would not read: those it does not take, empty ones, and a second value of one.
 * A misspelt filter would answer with everything, and a misspelt {@code dryRun} would write.
 */
@Provider
public class KnownParameters implements ContainerRequestFilter {
    private final Map<Method, QueryNames> names = new ConcurrentHashMap<>();

    @Context
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request) {
        MultivaluedMap<String, String> given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty() || operation.getResourceMethod() == null) {
            return;
        }
        QueryNames known = names.computeIfAbsent(operation.getResourceMethod(), QueryNames::of);
        List<FieldError> errors = given.entrySet().stream()
                .flatMap(entry -> known.check(entry.getKey(), entry.getValue()).stream())
                .toList();
        if (!errors.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.VALIDATION,
                    Wording.of("The parameters named in errors are wrong.", "Parametrarna som nämns i errors är fel."),
                    errors);
        }
    }
}
