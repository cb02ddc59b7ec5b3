package se.jobbspar.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.CharConversionException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import se.jobbspar.contracts.topic.SnapshotTooLargeException;
import se.jobbspar.contracts.wording.Wording;

/** Turns every failure into a {@link Problem}; never shows a stack, a class name or SQL. */
public class ProblemMappers {
    static final Wording NOTHING_HERE =
            Wording.of("There is nothing at this address.", "Det finns inget på den här adressen.");

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    public Response problem(ProblemException failure) {
        Response.ResponseBuilder answer = builder(failure.problem());
        failure.retryAfter().ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, Math.max(1, wait.toSeconds())));
        return answer.build();
    }

    // Named one by one, since the framework has an answer of its own for the second.
    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
    public Response json(JacksonException failure) {
        return builder(JsonProblems.of(failure)).build();
    }

    @ServerExceptionMapper
    public Response tooLarge(SnapshotTooLargeException failure) {
        return answer(
                ProblemType.TOO_LARGE,
                Wording.of(
                        "With this change there would be more than can be passed on: " + failure.bytes()
                                + " bytes, of at most " + failure.limit()
                                + ". Nothing was written; leave something out.",
                        "Med den här ändringen blir det mer än som kan skickas vidare: " + failure.bytes()
                                + " byte, av högst " + failure.limit() + ". Inget har sparats; ta bort något."),
                List.of());
    }

    // A body that is no text in any encoding of JSON; Jackson leaves this one as the stream's own failure.
    @ServerExceptionMapper
    public Response encoding(CharConversionException failure) {
        return answer(
                ProblemType.MALFORMED_JSON,
                Wording.of("The body is not text in UTF-8.", "Innehållet är inte text i UTF-8."),
                List.of());
    }

    // The HTTP layer has cut off a body that hid its length, and answered; nobody reads what is said here.
    @ServerExceptionMapper
    public Response reading(IOException failure) {
        return "Request too large".equals(failure.getMessage())
                ? answer(
                        ProblemType.TOO_LARGE,
                        Wording.of("Send less in one request.", "Skicka mindre i varje anrop."),
                        List.of())
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
        return answer(ProblemType.FORBIDDEN, RolesOf.operation(operation), List.of());
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException failure, ResourceInfo operation) {
        if (failure.getCause() instanceof JacksonException json) {
            return json(json);
        }
        int status = failure.getResponse().getStatus();
        return switch (status) {
            case 400 ->
                answer(
                        ProblemType.MALFORMED_JSON,
                        Wording.of("The request could not be read.", "Begäran gick inte att läsa."),
                        List.of());
            case 401 -> unauthorized();
            case 403 -> forbidden(new ForbiddenException(), operation);
            case 404 -> answer(ProblemType.NOT_FOUND, NOTHING_HERE, List.of());
            case 405 ->
                answer(
                        ProblemType.METHOD_NOT_ALLOWED,
                        Wording.of(
                                "See the API document for the methods.",
                                "API-dokumentet visar vilka metoder som finns."),
                        List.of());
            case 406 ->
                answer(
                        ProblemType.NOT_ACCEPTABLE,
                        Wording.of("Accept application/json.", "Be om application/json i Accept."),
                        List.of());
            case 413 ->
                answer(
                        ProblemType.TOO_LARGE,
                        Wording.of("Send less in one request.", "Skicka mindre i varje anrop."),
                        List.of());
            // Refused before the operation is chosen, so which types it reads is not known here.
            case 415 ->
                answer(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        Wording.of(
                                "The API document says which media types this operation reads.",
                                "API-dokumentet visar vilka format som läses här."),
                        List.of());
            default ->
                status < 500 && status >= 400
                        ? builder(new Problem(
                                        "about:blank",
                                        Wording.of("The request failed", "Begäran misslyckades"),
                                        status,
                                        Wording.NONE,
                                        List.of()))
                                .build()
                        : internal(failure);
        };
    }

    @ServerExceptionMapper
    public Response internal(Throwable failure) {
        if (DatabaseAway.isCauseOf(failure)) {
            LOG.warnf("The database cannot be reached: %s", failure.getClass().getSimpleName());
            return problem(ProblemException.unavailable(
                    Wording.of(
                            "The database cannot be reached. If it was a write, it may have happened: read before you repeat"
                                    + " it.",
                            "Databasen kan inte nås. En ändring kan ändå ha gjorts: läs innan du försöker igen."),
                    Duration.ofSeconds(5)));
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(failure, "Unexpected failure, reference %s", reference);
        return answer(
                ProblemType.INTERNAL,
                Wording.of(
                        "If it was a write, it may have happened: read before you repeat it. Say reference " + reference
                                + " when you report it.",
                        "En ändring kan ändå ha gjorts: läs innan du försöker igen. Ange referens " + reference
                                + " när du anmäler felet."),
                List.of());
    }

    private static Response unauthorized() {
        Problem problem = Problem.of(
                ProblemType.UNAUTHORIZED,
                Wording.of(
                        "Send Authorization: Bearer with a token that holds.",
                        "Skicka Authorization: Bearer med en giltig token."),
                List.of());
        return builder(problem).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
    }

    static Response answer(ProblemType type, Wording detail, List<FieldError> errors) {
        return builder(Problem.of(type, detail, errors)).build();
    }

    private static Response.ResponseBuilder builder(Problem problem) {
        return Response.status(problem.status()).entity(problem).type(Problem.MEDIA_TYPE);
    }
}
