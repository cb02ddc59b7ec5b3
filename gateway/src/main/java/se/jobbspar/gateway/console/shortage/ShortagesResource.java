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
import java.util.Map;
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
    private final Pools pools;
    private final Visit visit;

    ShortagesResource(Shortages shortages, @RestClient ShortageClient service, Pools pools, Visit visit) {
        this.shortages = shortages;
        this.service = service;
        this.pools = pools;
        this.visit = visit;
    }

    @GET
    @Produces("text/html;charset=UTF-8")
    public ShortagesPage show(@Context UriInfo uri, @RestQuery String page) {
        Asked asked = asked(uri);
        Found found = shortages.find(asked);
        int at = Pages.asked(page);
        List<Shortage> rows =
                found.asked().stream().skip((at - 1L) * ROWS).limit(ROWS).toList();
        // Who fits is the labour market's to know: HR sees nobody of it, and not how many (ADR 24).
        Map<String, Pool> counted = visit.hasRole(Roles.HR)
                ? Map.of()
                : pools.of(rows.stream().map(Shortage::occupation).toList(), asked.region(), visit.onBehalf());
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
                        language),
                sentences.summary(),
                sentences.sources(Days.today()),
                sentences.need(),
                sentences.retirements(),
                rows.stream()
                        .map(row -> ShortageRow.of(row, counted.get(row.occupation()), asked, language))
                        .toList(),
                Pages.of(at, ROWS, found.asked().size(), other -> address + "&page=" + other),
                sentences.unknown(
                        asked.region().equals(visit.ownMunicipality()),
                        counted.size() < rows.size(),
                        visit.hasRole(Roles.HR)),
                asked.address(ADDRESS + "/csv"),
                address + "&page=" + at + "&print");
    }

    @GET
    @Path("/csv")
    @Produces("text/csv;charset=UTF-8")
    public Response save(@Context UriInfo uri) {
        Asked asked = asked(uri);
        return Response.ok(new ShortageFile(asked, visit.language()).of(shortages.find(asked)))
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
