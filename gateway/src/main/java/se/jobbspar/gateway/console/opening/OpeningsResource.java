package se.jobbspar.gateway.console.opening;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Days;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.Pages;
import se.jobbspar.gateway.console.Screen;
import se.jobbspar.gateway.console.Visit;

/** Vacancies near the visitor, found. */
@Path(OpeningsResource.ADDRESS)
@RolesAllowed({Roles.COACH, Roles.HR, Roles.PLANNER})
@Screen(place = 44, texts = OpeningTexts.class, inMenu = false)
@Produces("text/html;charset=UTF-8")
public class OpeningsResource {
    static final String ADDRESS = "/console/openings";
    private static final int ROWS = 20;
    /** As many occupations as the service gives at once, of the vacancies of so many years. */
    private static final int OCCUPATIONS = 100;

    private static final int YEARS = 2;

    private final OpeningClient client;
    private final Visit visit;

    OpeningsResource(@RestClient OpeningClient client, Visit visit) {
        this.client = client;
        this.visit = visit;
    }

    @GET
    public OpeningsPage list(@BeanParam OpeningFilter filter, @RestQuery String page) {
        OnBehalf who = visit.onBehalf();
        Language language = visit.language();
        String own = visit.municipality();
        JsonNode found = client.list(who, filter.query(own), Pages.asked(page), ROWS);
        LocalDate today = Days.today();
        JsonNode sought = client.sought(who, filter.where(own), today.minusYears(YEARS), today, OCCUPATIONS);
        long total = found.path("total").asLong();
        return new OpeningsPage(
                visit.frame(),
                Objects.toString(filter.q(), ""),
                Objects.toString(filter.since(), ""),
                Objects.toString(filter.employer(), ""),
                OpeningChoices.of(filter, own, sought, language),
                found.path("items")
                        .valueStream()
                        .map(vacancy -> Opening.of(vacancy, language))
                        .toList(),
                total,
                Pages.of(Pages.asked(page), ROWS, total, filter::address),
                visit.query(),
                visit.hasPeople());
    }
}
