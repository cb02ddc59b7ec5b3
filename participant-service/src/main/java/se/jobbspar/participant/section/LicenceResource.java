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
import se.jobbspar.participant.claim.Licence;
import se.jobbspar.participant.profile.Section;
import se.jobbspar.rest.Answers;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** The licences of a profile, one by one. */
@Path("/participants/{id}/profile/licences")
@RolesAllowed({Roles.COACH, Roles.HR})
public class LicenceResource {
    private final Rows rows;

    public LicenceResource(Rows rows) {
        this.rows = rows;
    }

    @GET
    @RolesAllowed({Roles.COACH, Roles.HR, Scopes.PROFILE_READ})
    public Page<Licence> listLicences(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return rows.list(id, Section.LICENCES, paging);
    }

    @POST
    @RolesAllowed({Roles.COACH, Roles.HR, Scopes.PROFILE_WRITE})
    public RestResponse<Licence> addLicence(@PathParam("id") UUID id, @NotNull @Valid Licence request) {
        Licence added = rows.add(id, Section.LICENCES, request);
        return Answers.created("/participants/" + id + "/profile/licences/" + added.id(), added);
    }

    @GET
    @Path("/{row}")
    @RolesAllowed({Roles.COACH, Roles.HR, Scopes.PROFILE_READ})
    public RestResponse<Licence> getLicence(@PathParam("id") UUID id, @PathParam("row") UUID row) {
        return Answers.tagged(rows.get(id, Section.LICENCES, row));
    }

    @PUT
    @Path("/{row}")
    @RolesAllowed({Roles.COACH, Roles.HR, Scopes.PROFILE_WRITE})
    public RestResponse<Licence> replaceLicence(
            @PathParam("id") UUID id,
            @PathParam("row") UUID row,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Licence request) {
        return Answers.tagged(rows.replace(id, Section.LICENCES, row, ETags.require(ifMatch), request));
    }

    @DELETE
    @Path("/{row}")
    @RolesAllowed({Roles.COACH, Roles.HR, Scopes.PROFILE_WRITE})
    public void removeLicence(
            @PathParam("id") UUID id, @PathParam("row") UUID row, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        rows.remove(id, Section.LICENCES, row, ETags.require(ifMatch));
    }
}
