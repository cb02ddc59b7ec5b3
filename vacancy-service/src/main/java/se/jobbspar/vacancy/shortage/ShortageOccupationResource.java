package se.jobbspar.vacancy.shortage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Scopes;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.vacancy.PartnerScope;

/** Shortage occupations over HTTP. */
@Path("/vacancy/v1/shortage-occupations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shortage occupations", description = "How hard occupations are to recruit to, per region.")
public class ShortageOccupationResource {
    private final ShortageOccupations occupations;
    private final Caller caller;

    public ShortageOccupationResource(ShortageOccupations occupations, Caller caller) {
        this.occupations = occupations;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.COACH, Roles.PLANNER, Roles.PARTNER, Roles.ADMIN})
    @Operation(
            operationId = "listShortageOccupations",
            summary = "List shortage occupations",
            description = "By name, then region. Partner systems need the scope vacancy:read." + " Listar bristyrken.")
    @APIResponse(
            responseCode = "200",
            description = "One page of shortage occupations.",
            content = @Content(examples = @ExampleObject(name = "example")))
    public Page<ShortageOccupationResponse> list(@BeanParam ShortageOccupationFilter filter, @BeanParam Paging paging) {
        PartnerScope.require(caller, Scopes.VACANCY_READ);
        return occupations.list(filter, paging).map(ShortageOccupationResponse::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.COACH, Roles.PLANNER, Roles.PARTNER, Roles.ADMIN})
    @Operation(
            operationId = "getShortageOccupation",
            summary = "Read a shortage occupation",
            description = "Partner systems need the scope vacancy:read." + " Läser ett bristyrke.")
    @APIResponse(
            responseCode = "200",
            description = "The shortage occupation; ETag carries its version.",
            content = @Content(examples = @ExampleObject(name = "example")))
    @APIResponse(responseCode = "404", description = "Missing, or not for the caller to see.")
    public RestResponse<ShortageOccupationResponse> get(
            @PathParam("id") @Parameter(description = "Id of the shortage occupation.") UUID id) {
        PartnerScope.require(caller, Scopes.VACANCY_READ);
        ShortageOccupation occupation = occupations.get(id);
        return RestResponse.ResponseBuilder.ok(ShortageOccupationResponse.of(occupation))
                .header(HttpHeaders.ETAG, ETags.of(occupation.version()))
                .build();
    }
}
