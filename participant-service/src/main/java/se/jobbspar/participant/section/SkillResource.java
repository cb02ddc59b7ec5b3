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
import se.jobbspar.participant.claim.SkillClaim;
import se.jobbspar.participant.profile.Section;
import se.jobbspar.rest.Answers;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** The skills of a profile, one by one. */
@Path("/participants/{id}/profile/skills")
@RolesAllowed({Roles.COACH, Roles.HR})
public class SkillResource {
    private final Rows rows;

    public SkillResource(Rows rows) {
        this.rows = rows;
    }

    @GET
    @RolesAllowed({Roles.COACH, Roles.HR, Scopes.PROFILE_READ})
    public Page<SkillClaim> listSkills(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return rows.list(id, Section.SKILLS, paging);
    }

    @POST
    @RolesAllowed({Roles.COACH, Roles.HR, Scopes.PROFILE_WRITE})
    public RestResponse<SkillClaim> addSkill(@PathParam("id") UUID id, @NotNull @Valid SkillClaim request) {
        SkillClaim added = rows.add(id, Section.SKILLS, request);
        return Answers.created("/participants/" + id + "/profile/skills/" + added.id(), added);
    }

    @GET
    @Path("/{row}")
    @RolesAllowed({Roles.COACH, Roles.HR, Scopes.PROFILE_READ})
    public RestResponse<SkillClaim> getSkill(@PathParam("id") UUID id, @PathParam("row") UUID row) {
        return Answers.tagged(rows.get(id, Section.SKILLS, row));
    }

    @PUT
    @Path("/{row}")
    @RolesAllowed({Roles.COACH, Roles.HR, Scopes.PROFILE_WRITE})
    public RestResponse<SkillClaim> replaceSkill(
            @PathParam("id") UUID id,
            @PathParam("row") UUID row,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SkillClaim request) {
        return Answers.tagged(rows.replace(id, Section.SKILLS, row, ETags.require(ifMatch), request));
    }

    @DELETE
    @Path("/{row}")
    @RolesAllowed({Roles.COACH, Roles.HR, Scopes.PROFILE_WRITE})
    public void removeSkill(
            @PathParam("id") UUID id, @PathParam("row") UUID row, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        rows.remove(id, Section.SKILLS, row, ETags.require(ifMatch));
    }
}
