package se.jobbspar.vacancy.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** Municipalities' own assessments over HTTP. */
@Path("/shortage-assessments")
@RolesAllowed({Roles.COACH, Roles.HR, Roles.PLANNER, Roles.ADMIN, Scopes.VACANCY_READ})
public class AssessmentResource {
    private final Assessments assessments;
    private final Caller caller;

    public AssessmentResource(Assessments assessments, Caller caller) {
        this.assessments = assessments;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.HR, Roles.PLANNER})
    public RestResponse<AssessmentResponse> assessShortage(@NotNull @Valid AssessmentRequest request) {
        AssessmentResponse made = assessments.make(request, caller.requireMunicipality());
        return ResponseBuilder.create(RestResponse.Status.CREATED, made)
                .location(URI.create("/shortage-assessments/" + made.id()))
                .build();
    }

    @GET
    public Page<AssessmentResponse> listShortageAssessments(
            @QueryParam("municipality") String municipality,
            @QueryParam("occupation") String occupation,
            @BeanParam Paging paging) {
        return assessments.list(municipality, occupation, paging);
    }

    @GET
    @Path("/{id}")
    public AssessmentResponse getShortageAssessment(@PathParam("id") UUID id) {
        return assessments.get(id);
    }
}
