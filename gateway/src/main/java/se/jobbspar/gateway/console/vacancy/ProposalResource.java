package se.jobbspar.gateway.console.vacancy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.form.SentFields;

/** What a vacancy's text proposes: each taken, changed or dropped by its form, or all taken at once. */
@Path(VacanciesResource.ADDRESS + "/{id}/proposals")
@RolesAllowed({Roles.EMPLOYER, Roles.HR})
@Produces("text/html;charset=UTF-8")
public class ProposalResource {
    private final Deciding deciding;

    ProposalResource(Deciding deciding) {
        this.deciding = deciding;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.EMPLOYER, Roles.HR})
    public Response takeAll(@RestPath UUID id, SentFields sent) {
        return deciding.takeAll(id, sent);
    }

    @POST
    @Path("/{proposal}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.EMPLOYER, Roles.HR})
    public Response decide(@RestPath UUID id, @RestPath UUID proposal, SentFields sent) {
        return deciding.one(id, proposal, sent);
    }
}
