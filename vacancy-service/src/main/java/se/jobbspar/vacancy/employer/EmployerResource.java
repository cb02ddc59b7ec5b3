package se.jobbspar.vacancy.employer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** Employers over HTTP. */
@Path("/vacancy/v1/employers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Employers", description = "Who wants to hire.")
public class EmployerResource {
    private final Employers employers;
    private final Caller caller;

    public EmployerResource(Employers employers, Caller caller) {
        this.employers = employers;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.EMPLOYER, Roles.ADMIN})
    @Operation(
            operationId = "registerEmployer",
            summary = "Register an employer",
            description = "An employer's own staff registers its own organisation, an administrator any."
                    + " Registrerar en arbetsgivare.")
    @APIResponse(
            responseCode = "201",
            description = "Registered; Location and ETag tell where and which version.",
            content = @Content(examples = @ExampleObject(name = "example")))
    @APIResponse(responseCode = "409", description = "The employer is registered already.")
    public RestResponse<EmployerResponse> register(@NotNull @Valid EmployerRequest request) {
        EmployerView view = EmployerView.of(caller);
        Employer employer = employers.register(request.key(), view);
        return RestResponse.ResponseBuilder.<EmployerResponse>created(
                        URI.create("/vacancy/v1/employers/" + employer.id()))
                .header(HttpHeaders.ETAG, ETags.of(employer.version()))
                .entity(EmployerResponse.of(employer, view))
                .build();
    }

    @GET
    @RolesAllowed({Roles.EMPLOYER, Roles.COACH, Roles.PLANNER, Roles.PARTNER, Roles.ADMIN})
    @Operation(
            operationId = "listEmployers",
            summary = "List employers",
            description = "By name. An employer sees itself alone. A sole trader's number is left out."
                    + " Listar arbetsgivare.")
    @APIResponse(
            responseCode = "200",
            description = "One page of employers.",
            content = @Content(examples = @ExampleObject(name = "example")))
    public Page<EmployerResponse> list(
            @QueryParam("q") @Parameter(description = "Part of the name, letter case aside.") String q,
            @BeanParam Paging paging) {
        EmployerView view = EmployerView.of(caller);
        return employers.list(q, view, paging).map(e -> EmployerResponse.of(e, view));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.EMPLOYER, Roles.COACH, Roles.PLANNER, Roles.PARTNER, Roles.ADMIN})
    @Operation(
            operationId = "getEmployer",
            summary = "Read an employer",
            description = "A missing one and one the caller may not see give the same 404." + " Läser en arbetsgivare.")
    @APIResponse(
            responseCode = "200",
            description = "The employer; ETag carries its version.",
            content = @Content(examples = @ExampleObject(name = "example")))
    @APIResponse(responseCode = "404", description = "Missing, or not for the caller to see.")
    public RestResponse<EmployerResponse> get(
            @PathParam("id") @Parameter(description = "Id of the employer.") UUID id) {
        return answer(employers.get(id, EmployerView.of(caller)));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.EMPLOYER, Roles.ADMIN})
    @Operation(
            operationId = "reviseEmployer",
            summary = "Revise an employer",
            description = "Replaces name and number. Needs the current ETag in If-Match." + " Ändrar en arbetsgivare.")
    @APIResponse(
            responseCode = "200",
            description = "The employer as it is now; ETag carries its new version.",
            content = @Content(examples = @ExampleObject(name = "example")))
    @APIResponse(responseCode = "404", description = "Missing, or not for the caller to see.")
    @APIResponse(responseCode = "409", description = "The number is another employer's.")
    @APIResponse(responseCode = "412", description = "Somebody changed it since the ETag was read.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public RestResponse<EmployerResponse> revise(
            @PathParam("id") @Parameter(description = "Id of the employer.") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag last read.") String ifMatch,
            @NotNull @Valid EmployerRequest request) {
        return answer(employers.revise(id, ifMatch, request.key(), EmployerView.of(caller)));
    }

    private RestResponse<EmployerResponse> answer(Employer employer) {
        return RestResponse.ResponseBuilder.ok(EmployerResponse.of(employer, EmployerView.of(caller)))
                .header(HttpHeaders.ETAG, ETags.of(employer.version()))
                .build();
    }
}
