package se.jobbspar.gateway.console.failure;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import se.jobbspar.gateway.console.Refusal;
import se.jobbspar.gateway.console.Visit;

/** A service refuses or does not answer. That never looks like an empty list. */
public class ServiceFailures {
    private static final Logger LOG = Logger.getLogger(ServiceFailures.class);
    private static final String SOON = "20";

    private final FailurePage page;
    private final Visit visit;

    ServiceFailures(FailurePage page, Visit visit) {
        this.page = page;
        this.visit = visit;
    }

    @ServerExceptionMapper
    public Response refused(ClientWebApplicationException refusal, UriInfo here) {
        Response answer = refusal.getResponse();
        int status = answer.getStatus();
        return switch (status) {
            case 403, 404 -> page.of(404, Failure.MISSING).build();
            case 400, 409, 412, 422 -> page.refused(status, Refusal.of(answer)).build();
            case 503 ->
                page.later(seconds(answer.getHeaderString("Retry-After")), Refusal.of(answer), here)
                        .build();
            default -> away("status " + status, here);
        };
    }

    @ServerExceptionMapper
    public Response silent(ProcessingException silence, UriInfo here) {
        Throwable cause = silence.getCause() == null ? silence : silence.getCause();
        return away(cause.getClass().getSimpleName(), here);
    }

    private Response away(String what, UriInfo here) {
        LOG.warnf("trace %s: %s", visit.trace(), what);
        return page.again(502, Failure.AWAY, here).build();
    }

    private static String seconds(String retryAfter) {
        return retryAfter != null && retryAfter.matches("\\d{1,4}") ? retryAfter : SOON;
    }
}
