package se.jobbspar.gateway.console.employer;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Refusal;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.mapping.RowForm;
import se.jobbspar.gateway.console.mapping.RowForms;
import se.jobbspar.gateway.console.mapping.RowPage;
import se.jobbspar.gateway.console.mapping.RowPlace;
import se.jobbspar.gateway.console.mapping.RowSaving;

/** Who acts for an employer: somebody added, somebody removed. */
@Path(EmployersResource.ADDRESS + "/{id}/members")
@RolesAllowed({Roles.EMPLOYER, Roles.HR, Roles.PLANNER})
@Produces("text/html;charset=UTF-8")
public class MemberResource {
    private static final MemberForm FORM = new MemberForm();

    private final EmployerClient client;
    private final EmployerPages pages;
    private final RowForms forms;
    private final RowSaving saving;
    private final Visit visit;

    MemberResource(
            @RestClient EmployerClient client, EmployerPages pages, RowForms forms, RowSaving saving, Visit visit) {
        this.client = client;
        this.pages = pages;
        this.forms = forms;
        this.saving = saving;
        this.visit = visit;
    }

    @GET
    @Path("/new")
    public RowPage fill(@RestPath UUID id) {
        return forms.empty(place(id), FORM);
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.EMPLOYER, Roles.HR, Roles.PLANNER})
    public Response add(@RestPath UUID id, SentFields sent) {
        return saving.save(
                place(id),
                new RowForm(null, FORM, null, sent),
                new MemberRows(client, visit.onBehalf(), id),
                done -> address(id) + "?added");
    }

    @POST
    @Path("/removals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.EMPLOYER, Roles.HR, Roles.PLANNER})
    public Response remove(@RestPath UUID id, SentFields sent) {
        String subject = sent.one("subject").orElseThrow(BadRequestException::new);
        boolean self = visit.subject().filter(subject::equals).isPresent();
        try {
            client.dismiss(visit.onBehalf(), id, subject);
        } catch (ClientWebApplicationException refusal) {
            if (refusal.getResponse().getStatus() != 409) {
                throw refusal;
            }
            return Response.status(409)
                    .entity(pages.of(id, Refusal.of(refusal.getResponse()).words()))
                    .build();
        }
        // Who has left may not see the employer any more.
        return Response.seeOther(URI.create(self ? EmployersResource.ADDRESS : address(id) + "?removed"))
                .build();
    }

    private RowPlace place(UUID id) {
        EmployerTexts t = visit.texts(EmployerTexts.class);
        return new RowPlace(null, address(id) + "/members/new", address(id), t.one(), t.memberAbout());
    }

    private static String address(UUID id) {
        return EmployersResource.ADDRESS + "/" + id;
    }
}
