package se.jobbspar.gateway.console.fund;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Days;
import se.jobbspar.gateway.console.Pages;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.participant.Participant;
import se.jobbspar.gateway.console.participant.ParticipantClient;
import se.jobbspar.gateway.console.programme.ProgrammeClient;

/** What a fund is told of a programme, and who is behind it: exact, and so for coaches alone. */
@Path("/console/programmes/{programme}/funds/{fund:esf-plus|amif}")
@RolesAllowed(Roles.COACH)
@Produces("text/html;charset=UTF-8")
public class FundResource {
    private static final int ROWS = 20;

    private final FundClient funds;
    private final ProgrammeClient programmes;
    private final ParticipantClient participants;
    private final Visit visit;

    FundResource(
            @RestClient FundClient funds,
            @RestClient ProgrammeClient programmes,
            @RestClient ParticipantClient participants,
            Visit visit) {
        this.funds = funds;
        this.programmes = programmes;
        this.participants = participants;
        this.visit = visit;
    }

    @GET
    public FundPage show(@RestPath UUID programme, @RestPath String fund, @RestQuery String month) {
        Asked asked = asked(programme, fund, month);
        return FundPage.of(visit.frame(), asked, report(asked), now());
    }

    @GET
    @Path("/csv")
    @Produces("text/csv;charset=UTF-8")
    public Response save(@RestPath UUID programme, @RestPath String fund, @RestQuery String month) {
        Asked asked = asked(programme, fund, month);
        return Response.ok(funds.table(
                        visit.onBehalf(), fund, programme, asked.month().toString()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + fund + "-" + asked.month() + ".csv\"")
                .build();
    }

    /**
     * @param sex whose alone
     * @param answer those it counts, or not-stated
     */
    @GET
    @Path("/{code}/people")
    public IndicatorPeoplePage people(
            @RestPath UUID programme,
            @RestPath String fund,
            @RestPath String code,
            @RestQuery String month,
            @RestQuery String sex,
            @RestQuery String answer,
            @RestQuery String page) {
        Asked asked = asked(programme, fund, month);
        FundReport.Figure figure = report(asked).indicators().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Counted counted = funds.people(
                visit.onBehalf(),
                fund,
                code,
                programme,
                asked.month().toString(),
                sex,
                answer,
                Pages.asked(page),
                ROWS);
        return IndicatorPeoplePage.of(visit.frame(), asked, figure, sex, answer, counted, known(counted));
    }

    private List<Participant> known(Counted counted) {
        return counted.items().isEmpty()
                ? List.of()
                : participants.listOf(visit.onBehalf(), counted.ids(), ROWS).items();
    }

    private FundReport report(Asked asked) {
        return funds.report(
                visit.onBehalf(),
                asked.fund(),
                asked.programme().id(),
                asked.month().toString());
    }

    private Asked asked(UUID programme, String fund, String month) {
        return Asked.of(programmes.read(visit.onBehalf(), programme), fund, month, now());
    }

    private static YearMonth now() {
        return YearMonth.from(Days.today());
    }
}
