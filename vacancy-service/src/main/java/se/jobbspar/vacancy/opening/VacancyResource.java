package se.jobbspar.vacancy.opening;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.jobbspar.contracts.Roles;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.vacancy.employer.EmployerView;

/** Vacancies over HTTP. */
@Path("/vacancy/v1/vacancies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vacancies", description = "Jobs an employer wants to fill.")
public class VacancyResource {
    private final Vacancies vacancies;
    private final Caller caller;

    public VacancyResource(Vacancies vacancies, Caller caller) {
        this.vacancies = vacancies;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.EMPLOYER, Roles.ADMIN})
    @Operation(
            operationId = "draftVacancy",
            summary = "Write a vacancy",
            description = "It begins as a draft that only its employer sees; publish it by a transition."
                    + " Skriver en ledig plats.")
    @APIResponse(
            responseCode = "201",
            description = "Written; Location and ETag tell where and which version.",
            content = @Content(examples = @ExampleObject(name = "example")))
    @APIResponse(
            responseCode = "422",
            description = "An unknown concept, with the nearest ones; a level, place or date that cannot be.")
    public RestResponse<VacancyResponse> draft(@NotNull @Valid VacancyRequest request) {
        Vacancy vacancy = vacancies.draft(request, EmployerView.of(caller));
        return RestResponse.ResponseBuilder.<VacancyResponse>created(
                        URI.create("/vacancy/v1/vacancies/" + vacancy.id()))
                .header(HttpHeaders.ETAG, ETags.of(vacancy.version()))
                .entity(VacancyResponse.of(vacancy))
                .build();
    }

    @GET
    @RolesAllowed({Roles.EMPLOYER, Roles.COACH, Roles.PLANNER, Roles.PARTNER, Roles.ADMIN})
    @Operation(
            operationId = "listVacancies",
            summary = "List vacancies",
            description = "The last changed first. An employer sees those of its own organisation, drafts included;"
                    + " coaches, planners and partner systems (scope vacancy:read) those that have left draft."
                    + " Listar lediga platser.")
    @APIResponse(
            responseCode = "200",
            description = "One page of vacancies.",
            content = @Content(examples = @ExampleObject(name = "example")))
    public Page<VacancyResponse> list(@BeanParam VacancyFilter filter, @BeanParam Paging paging) {
        return vacancies.list(filter, EmployerView.of(caller), paging).map(VacancyResponse::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.EMPLOYER, Roles.COACH, Roles.PLANNER, Roles.PARTNER, Roles.ADMIN})
    @Operation(
            operationId = "getVacancy",
            summary = "Read a vacancy",
            description = "A missing one and one the caller may not see give the same 404." + " Läser en ledig plats.")
    @APIResponse(
            responseCode = "200",
            description = "The vacancy; ETag carries its version.",
            content = @Content(examples = @ExampleObject(name = "example")))
    @APIResponse(responseCode = "404", description = "Missing, or not for the caller to see.")
    public RestResponse<VacancyResponse> get(@PathParam("id") @Parameter(description = "Id of the vacancy.") UUID id) {
        return answer(vacancies.get(id, EmployerView.of(caller)));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.EMPLOYER, Roles.ADMIN})
    @Operation(
            operationId = "reviseVacancy",
            summary = "Revise a vacancy",
            description = "Replaces the content, not the status. Needs the current ETag in If-Match."
                    + " The next import of the same ad overwrites what was revised here."
                    + " Ändrar en ledig plats.")
    @APIResponse(
            responseCode = "200",
            description = "The vacancy as it is now; ETag carries its new version.",
            content = @Content(examples = @ExampleObject(name = "example")))
    @APIResponse(responseCode = "404", description = "Missing, or not for the caller to see.")
    @APIResponse(responseCode = "409", description = "The vacancy is closed.")
    @APIResponse(responseCode = "412", description = "Somebody changed it since the ETag was read.")
    @APIResponse(
            responseCode = "422",
            description = "An unknown concept, with the nearest ones; a level, place or date that cannot be.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public RestResponse<VacancyResponse> revise(
            @PathParam("id") @Parameter(description = "Id of the vacancy.") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag last read.") String ifMatch,
            @NotNull @Valid VacancyRequest request) {
        return answer(vacancies.revise(id, ifMatch, request, EmployerView.of(caller)));
    }

    @POST
    @Path("/{id}/transitions")
    @RolesAllowed({Roles.EMPLOYER, Roles.ADMIN})
    @Operation(
            operationId = "moveVacancy",
            summary = "Take a step in a vacancy's life",
            description = "draft to published; published, paused and expired to one another's open states, filled or"
                    + " withdrawn. A step that does not exist gives 409 with those that do."
                    + " Publicerar, pausar, tillsätter eller drar tillbaka.")
    @APIResponse(
            responseCode = "200",
            description = "The vacancy as it is now; ETag carries its new version.",
            content = @Content(examples = @ExampleObject(name = "example")))
    @APIResponse(responseCode = "404", description = "Missing, or not for the caller to see.")
    @APIResponse(responseCode = "409", description = "The step does not exist; errors name those that do.")
    @APIResponse(responseCode = "412", description = "Somebody changed it since the ETag was read.")
    @APIResponse(responseCode = "422", description = "To publish it needs a last day that has not passed.")
    public RestResponse<VacancyResponse> go(
            @PathParam("id") @Parameter(description = "Id of the vacancy.") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag last read; optional.") String ifMatch,
            @NotNull @Valid TransitionRequest request) {
        return answer(vacancies.go(id, ifMatch, request.to(), EmployerView.of(caller)));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.EMPLOYER, Roles.ADMIN})
    @Operation(
            operationId = "deleteVacancy",
            summary = "Delete a vacancy",
            description = "For good, and out of the next match lists; those already recorded keep it. To end one that"
                    + " has been public, withdraw it instead."
                    + " Tar bort en ledig plats.")
    @APIResponse(responseCode = "204", description = "Deleted.")
    @APIResponse(responseCode = "404", description = "Missing, or not for the caller to see.")
    @APIResponse(responseCode = "412", description = "Somebody changed it since the ETag was read.")
    public void delete(
            @PathParam("id") @Parameter(description = "Id of the vacancy.") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag last read; optional.")
                    String ifMatch) {
        vacancies.delete(id, ifMatch, EmployerView.of(caller));
    }

    private static RestResponse<VacancyResponse> answer(Vacancy vacancy) {
        return RestResponse.ResponseBuilder.ok(VacancyResponse.of(vacancy))
                .header(HttpHeaders.ETAG, ETags.of(vacancy.version()))
                .build();
    }
}
