package se.jobbspar.participant.section;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.participant.claim.Wishes;
import se.jobbspar.rest.Answers;
import se.jobbspar.rest.ETags;

/** What a person wants; one row, since wishes are weighed against each other: the most wanted first, none of them unwanted. */
@Path("/participants/{id}/profile/wishes")
@RolesAllowed({Roles.COACH, Roles.HR})
public class WishesResource {
    private final Rows rows;

    public WishesResource(Rows rows) {
        this.rows = rows;
    }

    @GET
    @RolesAllowed({Roles.COACH, Roles.HR, Scopes.PROFILE_READ})
    public RestResponse<Wishes> getWishes(@PathParam("id") UUID id) {
        return Answers.tagged(rows.wishes(id));
    }

    @PUT
    public RestResponse<Wishes> replaceWishes(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Wishes request) {
        return Answers.tagged(rows.wish(id, ETags.require(ifMatch), request));
    }
}
