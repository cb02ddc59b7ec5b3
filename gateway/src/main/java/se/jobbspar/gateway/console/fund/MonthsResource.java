package se.jobbspar.gateway.console.fund;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Pages;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.programme.ProgrammeClient;

/** What ESF+ is told month by month, and what has been sent. */
@Path("/console/programmes/{programme}/funds/esf-plus/months")
@RolesAllowed(Roles.COACH)
@Produces("text/html;charset=UTF-8")
public class MonthsResource {
    private static final String FUND = "esf-plus";

    /** Eight years, as many as one page of the service holds. */
    private static final int MONTHS = 100;

    private final FundClient funds;
    private final ProgrammeClient programmes;
    private final Visit visit;

    MonthsResource(@RestClient FundClient funds, @RestClient ProgrammeClient programmes, Visit visit) {
        this.funds = funds;
        this.programmes = programmes;
        this.visit = visit;
    }

    @GET
    public MonthsPage show(@RestPath UUID programme, @RestQuery String page) {
        FundTexts t = visit.texts(FundTexts.class);
        return MonthsPage.of(
                visit.frame(),
                programmes.read(visit.onBehalf(), programme).name(),
                t.title(FUND),
                address(programme),
                funds.months(visit.onBehalf(), FUND, programme, Pages.asked(page), MONTHS),
                visit.done("sent").isEmpty() ? "" : t.keptAsSent());
    }

    /** What was not changed meanwhile is kept as it was sent; else the service says so. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy(Roles.COACH)
    public Response keepAsSent(@RestPath UUID programme, SentFields sent) {
        Months.Figures figures =
                new Months.Figures(number(sent, "starts"), number(sent, "ends"), number(sent, "hours"));
        funds.keepAsSent(visit.onBehalf(), FUND, sent.one("month").orElse("-"), programme, figures);
        return Response.seeOther(URI.create(address(programme) + "/months?sent"))
                .build();
    }

    /** What is no number is none that a month has. */
    private static int number(SentFields sent, String field) {
        return sent.one(field)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(-1);
    }

    private static String address(UUID programme) {
        return "/console/programmes/" + programme + "/funds/" + FUND;
    }
}
