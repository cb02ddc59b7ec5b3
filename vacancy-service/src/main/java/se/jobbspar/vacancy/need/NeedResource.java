package se.jobbspar.vacancy.need;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import se.jobbspar.contracts.Roles;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Paging;

/** Needs over HTTP. */
@Path("/needs")
@RolesAllowed({Roles.HR, Roles.PLANNER})
public class NeedResource {
    private final Needs needs;
    private final Caller caller;

    public NeedResource(Needs needs, Caller caller) {
        this.needs = needs;
        this.caller = caller;
    }

    @GET
    public NeedPage listNeeds(@BeanParam NeedQuery query, @BeanParam Paging paging) {
        return needs.of(query, caller.requireMunicipality(), paging);
    }
}
