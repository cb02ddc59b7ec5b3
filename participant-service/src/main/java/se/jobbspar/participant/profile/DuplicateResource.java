package se.jobbspar.participant.profile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import se.jobbspar.contracts.Roles;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** Participants who may be one person, for a coach to decide. */
@Path("/participants")
@RolesAllowed({Roles.COACH, Roles.HR})
public class DuplicateResource {
    private final Duplicates duplicates;
    private final Caller caller;

    public DuplicateResource(Duplicates duplicates, Caller caller) {
        this.duplicates = duplicates;
        this.caller = caller;
    }

    @GET
    @Path("/duplicates")
    public Page<Duplicate> listDuplicates(@BeanParam Paging paging) {
        return duplicates.list(paging, caller.requireWorkplace());
    }

    @PUT
    @Path("/{id}/different-from/{other}")
    public void tellApart(@PathParam("id") UUID id, @PathParam("other") UUID other) {
        duplicates.tellApart(id, other, caller.requireWorkplace());
    }

    @DELETE
    @Path("/{id}/different-from/{other}")
    public void reconsider(@PathParam("id") UUID id, @PathParam("other") UUID other) {
        duplicates.reconsider(id, other, caller.requireWorkplace());
    }
}
