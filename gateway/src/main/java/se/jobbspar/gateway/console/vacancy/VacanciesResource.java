package se.jobbspar.gateway.console.vacancy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Days;
import se.jobbspar.gateway.console.Pages;
import se.jobbspar.gateway.console.Screen;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.employer.OwnEmployers;
import se.jobbspar.gateway.console.form.FormProblems;

/** The vacancies of those the visitor acts for, and one of them: an employer's, or a municipality's units' for its HR. */
@Path(VacanciesResource.ADDRESS)
@RolesAllowed({Roles.EMPLOYER, Roles.HR})
@Screen(place = 70, texts = VacancyTexts.class, inMenu = false)
@Produces("text/html;charset=UTF-8")
public class VacanciesResource {
    static final String ADDRESS = "/console/vacancies";

    /** People are counted for each of a page, and nobody waits for long. */
    private static final int ROWS = 10;

    private final OwnVacancyClient client;
    private final OwnEmployers employers;
    private final Counting counting;
    private final VacancyPages pages;
    private final Visit visit;

    VacanciesResource(
            @RestClient OwnVacancyClient client,
            OwnEmployers employers,
            Counting counting,
            VacancyPages pages,
            Visit visit) {
        this.client = client;
        this.employers = employers;
        this.counting = counting;
        this.pages = pages;
        this.visit = visit;
    }

    @GET
    public Response list(@BeanParam OwnFilter filter, @RestQuery String page) {
        return employers
                .choices(filter.employer())
                .map(known -> Response.ok(page(filter, known, page)))
                // There it says what is missing, and whom to ask.
                .orElseGet(() -> Response.seeOther(URI.create("/console/employers")))
                .build();
    }

    private VacanciesPage page(OwnFilter filter, List<Choice> employers, String page) {
        OwnVacancies found =
                client.list(visit.onBehalf(), true, filter.employer(), filter.state(), Pages.asked(page), ROWS);
        return new VacanciesPage(
                visit.frame(),
                employers,
                filter.states(visit.language()),
                filter.isAny(),
                found.items().stream().map(this::row).toList(),
                Pages.of(found.page(), found.limit(), found.total(), filter::address));
    }

    private VacanciesPage.Row row(OwnVacancy vacancy) {
        VacancyTexts t = visit.texts(VacancyTexts.class);
        return new VacanciesPage.Row(
                vacancy.id(),
                vacancy.title(),
                vacancy.employer().name(),
                vacancy.status(),
                Optional.ofNullable(vacancy.lastDay()).map(LocalDate::toString).orElse(""),
                counting.of(vacancy)
                        .map(counts -> visit.texts(CountTexts.class).people(counts.ready()))
                        .orElse(""),
                Waiting.of(vacancy, Days.today()).map(t::waits).orElse(""));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.EMPLOYER, Roles.HR, Roles.COACH, Roles.PLANNER})
    public VacancyPage show(@RestPath UUID id) {
        return pages.of(client.read(visit.onBehalf(), id), FormProblems.NONE, Map.of());
    }
}
