package se.jobbspar.participant.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Paging;

/** What methods led to, over HTTP. */
@Path("/reports/methods")
@RolesAllowed({Roles.COACH, Roles.PLANNER, Scopes.PROGRAMME_READ})
public class MethodReportResource {
    private final MethodReports reports;
    private final Caller caller;

    MethodReportResource(MethodReports reports, Caller caller) {
        this.reports = reports;
        this.caller = caller;
    }

    @GET
    public MethodComparison compareMethods(@QueryParam("municipality") String municipality, @BeanParam Paging paging) {
        return reports.compare(municipality, caller.requireWorkplace(), caller.is(Roles.COACH), paging);
    }
}
