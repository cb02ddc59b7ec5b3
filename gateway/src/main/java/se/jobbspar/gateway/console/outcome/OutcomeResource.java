package se.jobbspar.gateway.console.outcome;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Days;
import se.jobbspar.gateway.console.Pages;
import se.jobbspar.gateway.console.Screen;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.participant.ParticipantClient;
import se.jobbspar.gateway.console.participant.ParticipantRow;

/** What programmes came to, each figure with its base, and for coaches who is behind it. */
@Path(OutcomeResource.ADDRESS)
@RolesAllowed({Roles.COACH, Roles.HR, Roles.PLANNER})
@Screen(place = 55, texts = OutcomeTexts.class, inMenu = false)
public class OutcomeResource {
    static final String ADDRESS = "/console/outcomes";
    private static final int ROWS = 20;

    /** As many as one page of the service holds: the newest, and more than a list to choose from is of use for. */
    private static final int PROGRAMMES = 100;

    private final OutcomeClient outcomes;
    private final ParticipantClient participants;
    private final Visit visit;

    OutcomeResource(@RestClient OutcomeClient outcomes, @RestClient ParticipantClient participants, Visit visit) {
        this.outcomes = outcomes;
        this.participants = participants;
        this.visit = visit;
    }

    @GET
    @Produces("text/html;charset=UTF-8")
    public OutcomePage show(@Context UriInfo uri) {
        List<Programme> programmes = programmes();
        Asked asked = asked(uri, programmes);
        return programmes.isEmpty()
                ? new OutcomePage(visit.frame(), filter(asked, programmes), null)
                : OutcomePage.of(visit.frame(), filter(asked, programmes), asked, report(asked));
    }

    @GET
    @Path("/csv")
    @Produces("text/csv;charset=UTF-8")
    public Response save(@Context UriInfo uri) {
        Asked asked = asked(uri, programmes());
        return Response.ok(outcomes.table(visit.onBehalf(), asked.query()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + asked.fileName() + "\"")
                .build();
    }

    /** @param page of the people */
    @GET
    @Path("/{figure}/people")
    @Produces("text/html;charset=UTF-8")
    @RolesAllowed({Roles.COACH, Roles.HR})
    public BehindPage people(@RestPath String figure, @RestQuery String page, @Context UriInfo uri) {
        List<Programme> programmes = programmes();
        Asked asked = asked(uri, programmes);
        Report.Figure named = report(asked).find(figure).orElseThrow(NotFoundException::new);
        Behind behind = outcomes.people(visit.onBehalf(), figure, asked.query(), Pages.asked(page), ROWS);
        return new BehindPage(
                visit.frame(),
                named.label(),
                named.baseLabel(),
                filter(asked, programmes).inWords(),
                asked.address(ADDRESS),
                rows(behind.ids()),
                behind.total(),
                Pages.of(
                        behind.page(),
                        behind.limit(),
                        behind.total(),
                        at -> asked.address(ADDRESS + "/" + figure + "/people", at)));
    }

    private List<ParticipantRow> rows(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : participants.listOf(visit.onBehalf(), ids, ids.size()).items().stream()
                        .map(person -> ParticipantRow.of(person, visit.language()))
                        .toList();
    }

    private List<Programme> programmes() {
        return outcomes.programmes(visit.onBehalf(), PROGRAMMES).standing();
    }

    private Report report(Asked asked) {
        return outcomes.report(visit.onBehalf(), asked.query());
    }

    private Asked asked(UriInfo uri, List<Programme> programmes) {
        return Asked.of(uri.getQueryParameters(), programmes, visit.municipality(), visit.hasPeople(), today());
    }

    private Filter filter(Asked asked, List<Programme> programmes) {
        return Filter.of(asked, programmes, visit.municipality(), today(), visit.language());
    }

    private static LocalDate today() {
        return Days.today();
    }
}
