package se.jobbspar.participant.section;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.participant.claim.Experience;
import se.jobbspar.participant.profile.Section;
import se.jobbspar.rest.Answers;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** The experiences of a profile, one by one. */
@Path("/participants/{id}/profile/experiences")
@RolesAllowed({Roles.COACH, Roles.HR})
public class ExperienceResource {
    private final Rows rows;

    public ExperienceResource(Rows rows) {
        this.rows = rows;
    }

    @GET
    @RolesAllowed({Roles.COACH, Roles.HR, Scopes.PROFILE_READ})
    public Page<Experience> listExperiences(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return rows.list(id, Section.EXPERIENCES, paging);
    }

    @POST
    @RolesAllowed({Roles.COACH, Roles.HR, Scopes.PROFILE_WRITE})
    public RestResponse<Experience> addExperience(@PathParam("id") UUID id, @NotNull @Valid Experience request) {
        Experience added = rows.add(id, Section.EXPERIENCES, request);
        return Answers.created("/participants/" + id + "/profile/experiences/" + added.id(), added);
    }

    @GET
    @Path("/{row}")
    @RolesAllowed({Roles.COACH, Roles.HR, Scopes.PROFILE_READ})
    public RestResponse<Experience> getExperience(@PathParam("id") UUID id, @PathParam("row") UUID row) {
        return Answers.tagged(rows.get(id, Section.EXPERIENCES, row));
    }

    @PUT
    @Path("/{row}")
    @RolesAllowed({Roles.COACH, Roles.HR, Scopes.PROFILE_WRITE})
    public RestResponse<Experience> replaceExperience(
            @PathParam("id") UUID id,
            @PathParam("row") UUID row,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Experience request) {
        return Answers.tagged(rows.replace(id, Section.EXPERIENCES, row, ETags.require(ifMatch), request));
    }

    @DELETE
    @Path("/{row}")
    @RolesAllowed({Roles.COACH, Roles.HR, Scopes.PROFILE_WRITE})
    public void removeExperience(
            @PathParam("id") UUID id, @PathParam("row") UUID row, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        rows.remove(id, Section.EXPERIENCES, row, ETags.require(ifMatch));
    }
}
