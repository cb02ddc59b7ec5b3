package se.jobbspar.gateway.console.failure;

import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import se.jobbspar.gateway.console.CommonTexts;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.SentAgainPage;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.form.SessionEnded;
import se.jobbspar.http.HttpProblems;
import se.jobbspar.http.Problem;

/** A request cannot be answered as it was sent. Outside the console, where programs ask, the answer is a problem. */
public class RequestFailures {
    private static final Logger LOG = Logger.getLogger(RequestFailures.class);

    private final FailurePage page;
    private final Visit visit;

    RequestFailures(FailurePage page, Visit visit) {
        this.page = page;
        this.visit = visit;
    }

    @ServerExceptionMapper
    public Response wrongRole(ForbiddenException refusal) {
        return page.of(
                        403,
                        Failure.ROLE,
                        "/docs",
                        visit.texts(CommonTexts.class).docs())
                .build();
    }

    @ServerExceptionMapper
    public Response sessionEnded(SessionEnded ended) {
        if (ended.form() instanceof SentFields form) {
            return Response.status(401)
                    .type("text/html;charset=UTF-8")
                    .entity(new SentAgainPage(visit.frame(), form.address(), form.fields()))
                    .build();
        }
        String signIn = visit.texts(CommonTexts.class).signIn();
        return page.of(401, Failure.SESSION_ENDED, ended.form().address(), signIn)
                .build();
    }

    @ServerExceptionMapper
    public Response refused(WebApplicationException refusal, UriInfo here, HttpHeaders asked) {
        int status = refusal.getResponse().getStatus();
        if (status < 400) {
            return refusal.getResponse();
        }
        if (!here.getPath().startsWith("/console")) {
            Problem problem = status == 405 ? HttpProblems.methodNotAllowed() : HttpProblems.notFound();
            return problem.response(asked.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        }
        return switch (status) {
            case 403 -> page.of(status, Failure.NO_MUNICIPALITY).build();
            case 404, 406 -> page.of(404, Failure.MISSING).build();
            case 405 -> page.of(status, Failure.METHOD).build();
            case 413 -> page.again(status, Failure.TOO_LARGE, here).build();
            default ->
                status < 500 ? page.again(status, Failure.UNREADABLE, here).build() : unforeseen(refusal, here);
        };
    }

    /** What nobody foresaw. Its message may repeat what somebody typed, so the log gets only its kind and place. */
    @ServerExceptionMapper
    public Response unforeseen(Throwable failure, UriInfo here) {
        Optional<String> place = Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("se.jobbspar"))
                .map(StackTraceElement::toString)
                .findFirst();
        if (failure instanceof IllegalArgumentException && place.isEmpty()) {
            // Nothing of ours had begun: a form with a broken percent sign.
            return page.again(400, Failure.UNREADABLE, here).build();
        }
        if (hasTooManyFields(failure)) {
            return page.again(413, Failure.TOO_LARGE, here).build();
        }
        LOG.errorf("trace %s: %s at %s", visit.trace(), failure.getClass().getName(), place.orElse("outside our code"));
        return page.of(500, Failure.UNFORESEEN).build();
    }

    /** What is thrown then has no class of its own, but a place. */
    private static boolean hasTooManyFields(Throwable failure) {
        StackTraceElement[] places = failure.getStackTrace();
        return places.length > 0 && places[0].getClassName().equals(FormData.class.getName());
    }
}
