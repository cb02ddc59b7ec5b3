package se.jobbspar.gateway.console.failure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import se.jobbspar.gateway.console.CommonTexts;
import se.jobbspar.gateway.console.MessagePage;
import se.jobbspar.gateway.console.Refusal;
import se.jobbspar.gateway.console.Visit;

/** Writes a failure as a page with a way on. */
@ApplicationScoped
class FailurePage {
    private final Visit visit;

    FailurePage(Visit visit) {
        this.visit = visit;
    }

    /** Leads to the start page. */
    ResponseBuilder of(int status, Failure failure) {
        return of(status, failure, "/console/", common().toStart());
    }

    /** Leads to the same address again; one that a form was sent to shows the form again. */
    ResponseBuilder again(int status, Failure failure, UriInfo here) {
        return of(status, failure, address(here), common().retry());
    }

    /** Leads to the same address again, and says when. */
    ResponseBuilder later(String seconds, Refusal refusal, UriInfo here) {
        String text = texts().building(seconds);
        return of(503, Failure.BUILDING, text, refusal.words(), address(here), common().retry())
                .header("Retry-After", seconds);
    }

    /** Says what a service says, and leads to the start page: the same address again would be refused again. */
    ResponseBuilder refused(int status, Refusal refusal) {
        String text = texts().text(Failure.REFUSED);
        return of(status, Failure.REFUSED, text, refusal.words(), "/console/", common().toStart());
    }

    ResponseBuilder of(int status, Failure failure, String next, String label) {
        return of(status, failure, texts().text(failure), List.of(), next, label);
    }

    private ResponseBuilder of(int status, Failure failure, String text, List<String> said, String next, String label) {
        MessagePage page = new MessagePage(
                visit.frame(), texts().title(failure), text, said, failure.color(), next, label, failure.isReferred());
        return Response.status(status).type("text/html;charset=UTF-8").entity(page);
    }

    private static String address(UriInfo here) {
        String query = here.getRequestUri().getRawQuery();
        return here.getPath() + (query == null ? "" : "?" + query);
    }

    private CommonTexts common() {
        return visit.texts(CommonTexts.class);
    }

    private FailureTexts texts() {
        return visit.texts(FailureTexts.class);
    }
}
