package se.jobbspar.gateway.console;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import se.jobbspar.gateway.problem.Problem;
import se.jobbspar.gateway.problem.Problems;

/** What a user reads when a service refuses or does not answer. A failure never looks like an empty list. */
public class FailurePages {
    private static final Logger LOG = Logger.getLogger(FailurePages.class);

    private final Visit visit;

    FailurePages(Visit visit) {
        this.visit = visit;
    }

    @ServerExceptionMapper
    public Response refused(ClientWebApplicationException refusal, UriInfo here) {
        int status = refusal.getResponse().getStatus();
        return switch (status) {
            // The two look alike: what is somebody else's is not here.
            case 403, 404 -> missing();
            case 503 -> notReady(refusal.getResponse().getHeaderString("Retry-After"), here);
            default -> failed(refusal, here);
        };
    }

    @ServerExceptionMapper
    public Response silent(ProcessingException silence, UriInfo here) {
        return failed(silence, here);
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException refusal) {
        int status = refusal.getResponse().getStatus();
        return status < 400 ? refusal.getResponse() : status < 500 ? missing() : unforeseen(refusal);
    }

    /** What nobody foresaw. Its message may repeat what somebody typed, so the log gets only its kind and place. */
    @ServerExceptionMapper
    public Response unforeseen(Throwable failure) {
        String place = Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("se.jobbspar"))
                .map(StackTraceElement::toString)
                .findFirst()
                .orElse("outside our code");
        LOG.errorf("trace %s: %s at %s", visit.trace(), failure.getClass().getName(), place);
        return page(500, "failure.failed", "danger", "/console/", "action.start", true)
                .build();
    }

    @ServerExceptionMapper
    public Response wrongRole(NotForYou refusal) {
        return page(403, "failure.role", "info", "/docs", "action.docs", false).build();
    }

    @ServerExceptionMapper
    public Response lost(NotFoundException lost, UriInfo here) {
        return here.getPath().startsWith("/console") ? missing() : problem(Problems.notFound());
    }

    @ServerExceptionMapper
    public Response wrongMethod(NotAllowedException lost) {
        return problem(Problems.methodNotAllowed());
    }

    private static Response problem(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(problem.body().getBytes())
                .build();
    }

    private Response missing() {
        return page(404, "failure.missing", "warning", "/console/", "action.start", false)
                .build();
    }

    private Response notReady(String retryAfter, UriInfo here) {
        String seconds = retryAfter != null && retryAfter.matches("\\d{1,4}") ? retryAfter : "20";
        return page(503, "failure.building", "info", retry(here), "action.retry", false, seconds)
                .header("Retry-After", seconds)
                .build();
    }

    private Response failed(RuntimeException failure, UriInfo here) {
        String what = failure instanceof WebApplicationException web
                ? "status " + web.getResponse().getStatus()
                : failure.getCause() == null
                        ? failure.getClass().getSimpleName()
                        : failure.getCause().getClass().getSimpleName();
        LOG.warnf("trace %s: %s", visit.trace(), what);
        return page(502, "failure.failed", "danger", retry(here), "action.retry", true)
                .build();
    }

    /** The same address again; a form that failed is shown again instead, since its address answers no GET. */
    private static String retry(UriInfo here) {
        String query = here.getRequestUri().getRawQuery();
        return here.getPath() + (query == null ? "" : "?" + query);
    }

    private Response.ResponseBuilder page(
            int status, String key, String color, String next, String label, boolean reference, Object... arguments) {
        Texts t = visit.texts();
        MessagePage page = new MessagePage(
                visit.frame(),
                t.get(key + ".title"),
                t.get(key + ".text", arguments),
                color,
                next,
                t.get(label),
                reference);
        return Response.status(status).type("text/html;charset=UTF-8").entity(page);
    }
}
