package se.jobbspar.gateway.console.employer;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Pages;
import se.jobbspar.gateway.console.Parameter;
import se.jobbspar.gateway.console.Screen;
import se.jobbspar.gateway.console.SearchText;
import se.jobbspar.gateway.console.Visit;

/** The employers that the visitor acts for, or keeps: HR the units of its municipality, a planner all that are there. */
@Path(EmployersResource.ADDRESS)
@RolesAllowed({Roles.EMPLOYER, Roles.HR, Roles.PLANNER})
@Screen(place = 72, texts = EmployerTexts.class, inMenu = false)
@Produces("text/html;charset=UTF-8")
public class EmployersResource {
    static final String ADDRESS = "/console/employers";
    private static final int ROWS = 20;

    private final OwnEmployers own;
    private final EmployerPages pages;
    private final Visit visit;

    EmployersResource(OwnEmployers own, EmployerPages pages, Visit visit) {
        this.own = own;
        this.pages = pages;
        this.visit = visit;
    }

    @GET
    public EmployersPage list(@RestQuery String q, @RestQuery String page) {
        String asked = SearchText.of(q);
        return own.find(asked, Pages.asked(page), ROWS)
                .map(found -> page(asked, found))
                .orElseGet(() -> EmployersPage.ofNobody(visit.frame(), subject()));
    }

    private EmployersPage page(String q, JsonNode found) {
        return new EmployersPage(
                visit.frame(),
                Objects.toString(q, ""),
                found.path("items")
                        .valueStream()
                        .map(employer -> Employer.of(employer, visit.language()))
                        .toList(),
                Pages.of(
                        found.path("page").asLong(),
                        ROWS,
                        found.path("total").asLong(),
                        other -> ADDRESS + "?page=" + other + Parameter.and("q", q)),
                EmployerPages.mayWrite(visit),
                subject());
    }

    private String subject() {
        return visit.subject().orElse("");
    }

    @GET
    @Path("/{id}")
    public EmployerPage show(@RestPath UUID id) {
        return pages.of(id, List.of());
    }
}
