package se.jobbspar.participant.indicator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import se.jobbspar.contracts.Roles;
import se.jobbspar.participant.fund.Sex;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Tabular;
import se.jobbspar.rest.WireName;

/** What funds are told, over HTTP: exact, and so for coaches of the people it counts alone. */
@Path("/reports/funds/{fund}")
@RolesAllowed(Roles.COACH)
public class FundReportResource {
    private final FundReports reports;
    private final Caller caller;

    FundReportResource(FundReports reports, Caller caller) {
        this.reports = reports;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV_TYPE})
    public FundReportResponse reportToFund(@PathParam("fund") String fund, @BeanParam FundQuestion question) {
        ReportingFund asked = fund(fund);
        FundReport report = reports.report(asked, question, caller.requireWorkplace());
        return FundReportResponse.of(report, asked, question);
    }

    @GET
    @Path("/{code}/people")
    public PeopleBehindIndicator listPeopleBehindIndicator(
            @PathParam("fund") String fund,
            @PathParam("code") String code,
            @QueryParam("sex") String sex,
            @QueryParam("answer") String answer,
            @BeanParam FundQuestion question,
            @BeanParam Paging paging) {
        ReportingFund asked = fund(fund);
        Rule rule = Indicator.of(asked, code)
                .map(Indicator::rule)
                .filter(Rule::isHeld)
                .orElseThrow(ProblemException::notFound);
        FundReport report = reports.report(asked, question, caller.requireWorkplace());
        Answer given = WireName.parse("answer", answer, Answer.class).orElse(Answer.YES);
        Sex of = WireName.parse("sex", sex, Sex.class).orElse(null);
        return PeopleBehindIndicator.of(rule, report.behind(rule, given, of), paging);
    }

    private static ReportingFund fund(String given) {
        return WireName.parse("fund", given, ReportingFund.class).orElseThrow(ProblemException::notFound);
    }
}
