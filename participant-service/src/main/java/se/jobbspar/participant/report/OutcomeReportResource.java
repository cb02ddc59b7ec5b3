package se.jobbspar.participant.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Tabular;
import se.jobbspar.rest.WireName;

/** What programmes came to, over HTTP. */
@Path("/reports/outcomes")
@RolesAllowed({Roles.COACH, Roles.HR, Roles.PLANNER})
public class OutcomeReportResource {
    private final OutcomeReports reports;
    private final Caller caller;

    OutcomeReportResource(OutcomeReports reports, Caller caller) {
        this.reports = reports;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV_TYPE})
    @RolesAllowed({Roles.COACH, Roles.HR, Roles.PLANNER, Scopes.PROGRAMME_READ})
    public OutcomeReportResponse reportOutcomes(@BeanParam ReportQuestion question) {
        return reports.report(question, caller.requireWorkplace(), caller.is(Roles.COACH) || caller.is(Roles.HR));
    }

    @GET
    @Path("/{figure}/people")
    @RolesAllowed({Roles.COACH, Roles.HR})
    public Page<PersonBehind> listPeopleBehindFigure(
            @PathParam("figure") String figure, @BeanParam ReportQuestion question, @BeanParam Paging paging) {
        KeyFigure wanted = WireName.parse("figure", figure, KeyFigure.class).orElseThrow(ProblemException::notFound);
        return reports.people(wanted, question, caller.requireWorkplace(), paging);
    }
}
