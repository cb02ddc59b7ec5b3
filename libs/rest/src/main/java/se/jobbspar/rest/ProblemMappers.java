package se.jobbspar.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
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
                .map(v -> FieldError.of(Fields.ofViolation(v.getPropertyPath()), v.getMessage()))
                .sorted(java.util.Comparator.comparing(FieldError::field))
                .toList();
        return answer(ProblemType.VALIDATION, "The fields named in errors are wrong.", errors);
    }

    // Named one by one, since the framework has an answer of its own for the second.
    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
    public Response json(JacksonException failure) {
        return builder(JsonProblems.of(failure)).build();
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
    public Response forbidden(ForbiddenException failure) {
        return answer(ProblemType.FORBIDDEN, "Ask for a token with a role that may do this.", List.of());
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException failure) {
        if (failure.getCause() instanceof JacksonException json) {
            return json(json);
        }
        int status = failure.getResponse().getStatus();
        return switch (status) {
            case 400 -> answer(ProblemType.MALFORMED_JSON, "The request could not be read.", List.of());
            case 401 -> unauthorized();
            case 403 -> forbidden(new ForbiddenException());
            case 404 -> answer(ProblemType.NOT_FOUND, "There is nothing at this address.", List.of());
            case 405 -> answer(ProblemType.METHOD_NOT_ALLOWED, "See the API document for the methods.", List.of());
            case 406 -> answer(ProblemType.NOT_ACCEPTABLE, "Accept application/json.", List.of());
            case 413 -> answer(ProblemType.TOO_LARGE, "Send less in one request.", List.of());
            case 415 -> answer(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send application/json.", List.of());
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
