package se.jobbspar.gateway.console.shortage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Days;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.Pages;
import se.jobbspar.gateway.console.Screen;
import se.jobbspar.gateway.console.Visit;

/** What a region is short of, and who could fill it. */
@Path(ShortagesResource.ADDRESS)
@RolesAllowed({Roles.HR, Roles.PLANNER})
@Screen(place = 53, texts = ShortageTexts.class, inMenu = false)
public class ShortagesResource {
    public static final String ADDRESS = "/console/shortages";
    private static final int ROWS = 20;

    private final Shortages shortages;
    private final ShortageClient service;
    private final Visit visit;

    ShortagesResource(Shortages shortages, @RestClient ShortageClient service, Visit visit) {
        this.shortages = shortages;
        this.service = service;
        this.visit = visit;
    }

    @GET
    @Produces("text/html;charset=UTF-8")
    public ShortagesPage show(@Context UriInfo uri, @RestQuery String page) {
        Asked asked = asked(uri);
        Found found = shortages.find(asked);
        int at = Pages.asked(page);
        List<Shortage> onPage =
                found.asked().stream().skip((at - 1L) * ROWS).limit(ROWS).toList();
        List<Shortage> rows =
                asked.sort().isByPeople() ? onPage : shortages.counted(onPage, asked.region(), Pools.PAGE);
        Language language = visit.language();
        Sentences sentences = new Sentences(found, asked, language);
        String address = asked.address(ADDRESS);
        return new ShortagesPage(
                visit.frame(),
                Filter.of(
                        asked,
                        service.assumptions(visit.onBehalf(), Listed.MOST),
                        visit.ownMunicipality(),
                        Days.today().getYear(),
                        visit.hasRole(Roles.HR),
                        language),
                sentences.summary(),
                sentences.sources(Days.today()),
                sentences.need(),
                sentences.retirements(),
                rows.stream().map(row -> ShortageRow.of(row, asked, language)).toList(),
                Pages.of(at, ROWS, found.asked().size(), other -> address + "&page=" + other),
                sentences.unknown(
                        asked.region().equals(visit.ownMunicipality()),
                        rows.stream().anyMatch(row -> row.pool().isEmpty()),
                        visit.hasRole(Roles.HR)),
                asked.address(ADDRESS + "/csv"),
                address + "&page=" + at + "&print");
    }

    @GET
    @Path("/csv")
    @Produces("text/csv;charset=UTF-8")
    public Response save(@Context UriInfo uri) {
        Asked asked = asked(uri);
        Found found = shortages.find(asked);
        List<Shortage> rows = shortages.counted(found.asked(), asked.region(), Pools.FILE);
        return Response.ok(new ShortageFile(asked, visit.language()).of(rows))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"bristyrken-" + asked.region() + ".csv\"")
                .build();
    }

    private Asked asked(UriInfo uri) {
        return Asked.of(
                uri.getQueryParameters(), visit.ownMunicipality(), Days.today().getYear());
    }
}
