package se.jobbspar.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure into a {@link Problem}; never shows a stack, a class name or SQL. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    public Response problem(ProblemException failure) {
        Response.ResponseBuilder answer = builder(failure.problem());
        failure.retryAfter().ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, Math.max(1, wait.toSeconds())));
        return answer.build();
    }

    @ServerExceptionMapper
    public Response constraint(ConstraintViolationException failure) {
        List<FieldError> errors = failure.getConstraintViolations().stream()
                .map(ProblemMappers::place)
                .sorted(java.util.Comparator.comparing(FieldError::field))
                .toList();
        return answer(ProblemType.VALIDATION, "The fields named in errors are wrong.", errors);
    }

    private static FieldError place(ConstraintViolation<?> violation) {
        String field = Fields.ofViolation(violation.getPropertyPath());
        // The name of the Java parameter, when the whole body is missing.
        return field.equals("request")
                ? FieldError.of("body", "must be a JSON object")
                : FieldError.of(field, violation.getMessage());
    }

    // Named one by one, since the framework has an answer of its own for the second.
    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
    public Response json(JacksonException failure) {
        return builder(JsonProblems.of(failure)).build();
    }

    // A body that is no text in any encoding of JSON; Jackson leaves this one as the stream's own failure.
    @ServerExceptionMapper
    public Response encoding(CharConversionException failure) {
        return answer(ProblemType.MALFORMED_JSON, "The body is not text in UTF-8.", List.of());
    }

    // The HTTP layer has cut off a body that hid its length, and answered; nobody reads what is said here.
    @ServerExceptionMapper
    public Response reading(IOException failure) {
        return "Request too large".equals(failure.getMessage())
                ? answer(ProblemType.TOO_LARGE, "Send less in one request.", List.of())
                : internal(failure);
    }

    @ServerExceptionMapper
    public Response unauthorized(UnauthorizedException failure) {
        return unauthorized();
    }

    @ServerExceptionMapper(AuthenticationFailedException.class)
    public Response unauthenticated(AuthenticationFailedException failure) {
        return unauthorized();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException failure, ResourceInfo operation) {
        return answer(ProblemType.FORBIDDEN, "Ask for a token with " + RolesOf.operation(operation) + ".", List.of());
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException failure, ResourceInfo operation) {
        if (failure.getCause() instanceof JacksonException json) {
            return json(json);
        }
        int status = failure.getResponse().getStatus();
        return switch (status) {
            case 400 -> answer(ProblemType.MALFORMED_JSON, "The request could not be read.", List.of());
            case 401 -> unauthorized();
            case 403 -> forbidden(new ForbiddenException(), operation);
            case 404 -> answer(ProblemType.NOT_FOUND, "There is nothing at this address.", List.of());
            case 405 -> answer(ProblemType.METHOD_NOT_ALLOWED, "See the API document for the methods.", List.of());
            case 406 -> answer(ProblemType.NOT_ACCEPTABLE, "Accept application/json.", List.of());
            case 413 -> answer(ProblemType.TOO_LARGE, "Send less in one request.", List.of());
            // Refused before the operation is chosen, so which types it reads is not known here.
            case 415 ->
                answer(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        "The API document says which media types this operation reads.",
                        List.of());
            default ->
                status < 500 && status >= 400
                        ? builder(new Problem("about:blank", "The request failed", status, "", List.of()))
                                .build()
                        : internal(failure);
        };
    }

    @ServerExceptionMapper
    public Response internal(Throwable failure) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(failure, "Unexpected failure, reference %s", reference);
        return answer(
                ProblemType.INTERNAL,
                "If it was a write, it may have happened: read before you repeat it. Say reference " + reference
                        + " when you report it.",
                List.of());
    }

    private static Response unauthorized() {
        Problem problem =
                Problem.of(ProblemType.UNAUTHORIZED, "Send Authorization: Bearer with a token that holds.", List.of());
        return builder(problem).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
    }

    private static Response answer(ProblemType type, String detail, List<FieldError> errors) {
        return builder(Problem.of(type, detail, errors)).build();
    }

    private static Response.ResponseBuilder builder(Problem problem) {
        return Response.status(problem.status()).entity(problem).type(Problem.MEDIA_TYPE);
    }
}
