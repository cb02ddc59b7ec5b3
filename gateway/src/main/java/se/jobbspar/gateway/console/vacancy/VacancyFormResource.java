package se.jobbspar.gateway.console.vacancy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.employer.OwnEmployers;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.mapping.RowForm;
import se.jobbspar.gateway.console.mapping.RowForms;
import se.jobbspar.gateway.console.mapping.RowPage;
import se.jobbspar.gateway.console.mapping.RowPlace;
import se.jobbspar.gateway.console.mapping.RowSaving;

/** A vacancy, written and revised. */
@Path(VacanciesResource.ADDRESS)
@RolesAllowed({Roles.EMPLOYER, Roles.HR})
@Produces("text/html;charset=UTF-8")
public class VacancyFormResource {
    /** Of one that is there already, its employer stays. */
    private static final VacancyForm FORM = new VacancyForm(List.of());

    private final OwnVacancyClient client;
    private final OwnEmployers employers;
    private final RowForms forms;
    private final RowSaving saving;
    private final Visit visit;

    VacancyFormResource(
            @RestClient OwnVacancyClient client,
            OwnEmployers employers,
            RowForms forms,
            RowSaving saving,
            Visit visit) {
        this.client = client;
        this.employers = employers;
        this.forms = forms;
        this.saving = saving;
        this.visit = visit;
    }

    @GET
    @Path("/new")
    public RowPage fill() {
        VacancyForm form = form();
        // One to choose from is chosen.
        Map<String, List<String>> known = form.employers().size() == 1
                ? Map.of("employer", List.of(form.employers().getFirst().value()))
                : Map.of();
        return forms.filled(place(null), form, known);
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.EMPLOYER, Roles.HR})
    public Response write(SentFields sent) {
        return save(null, form(), sent);
    }

    @GET
    @Path("/{id}/edit")
    public RowPage show(@RestPath UUID id) {
        return forms.recorded(place(id), FORM, id, rows().get(id));
    }

    @POST
    @Path("/{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.EMPLOYER, Roles.HR})
    public Response revise(@RestPath UUID id, SentFields sent) {
        return save(id, FORM, sent);
    }

    private Response save(UUID id, VacancyForm form, SentFields sent) {
        VacancyRows rows = rows();
        return saving.save(
                place(id),
                new RowForm(null, form, id, sent),
                rows,
                done -> VacanciesResource.ADDRESS + "/" + rows.saved() + "?" + done);
    }

    /** HR and whoever acts for several say for whom. */
    private VacancyForm form() {
        List<Choice> known = employers.choices(null).orElseThrow(ForbiddenException::new);
        return new VacancyForm(visit.hasRole(Roles.HR) || known.size() > 1 ? known : List.of());
    }

    private VacancyRows rows() {
        return new VacancyRows(client, visit.onBehalf());
    }

    /** @param id null for one that is written: it becomes a draft, as others are no more */
    private RowPlace place(UUID id) {
        VacancyTexts t = visit.texts(VacancyTexts.class);
        String all = VacanciesResource.ADDRESS;
        return id == null
                ? new RowPlace(null, all + "/new", all, t.title(), t.formAbout())
                : new RowPlace(null, all + "/" + id + "/edit", all, t.title(), "");
    }
}
