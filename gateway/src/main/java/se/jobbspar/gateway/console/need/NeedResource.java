package se.jobbspar.gateway.console.need;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.shortage.ShortagesResource;

/** An occupation in coming years. */
@Path(ShortagesResource.ADDRESS)
@RolesAllowed({Roles.HR, Roles.PLANNER})
@Produces("text/html;charset=UTF-8")
public class NeedResource {
    private final NeedPages pages;

    NeedResource(NeedPages pages) {
        this.pages = pages;
    }

    /**
     * @param occupation SSYK 2012 code
     * @param assumptions id of those that the forecast is made with; the starting point where none is named
     */
    @GET
    @Path("/{occupation:\\d\\d\\d\\d}")
    public NeedPage show(@RestPath String occupation, @RestQuery String assumptions) {
        return pages.of(occupation, assumptions);
    }
}
