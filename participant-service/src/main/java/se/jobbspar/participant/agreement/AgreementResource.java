package se.jobbspar.participant.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import se.jobbspar.contracts.Roles;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** Agreements between municipalities: admins keep them, coaches read those of their own municipality. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/participant/v1/agreements")
@Tag(name = "Agreements", description = "Which municipalities share a labour market, on which legal ground.")
public class AgreementResource {
    private final Agreements agreements;
    private final Event<AgreementsChanged> changed;
    private final Caller caller;

    public AgreementResource(Agreements agreements, Event<AgreementsChanged> changed, Caller caller) {
        this.agreements = agreements;
        this.changed = changed;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Conclude an agreement",
            description = "In force at once. The people concerned are published anew within a minute. "
                    + "Ingår ett avtal mellan kommuner; det gäller genast.")
    @APIResponse(
            responseCode = "201",
            description = "The agreement is in force.",
            headers = {
                @Header(name = "Location", description = "Address of the agreement."),
                @Header(name = "ETag", description = "Version of the agreement.")
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AgreementResponse.class),
                            examples = @ExampleObject(name = "agreement", value = AgreementExamples.RESPONSE)))
    @APIResponse(responseCode = "422", description = "A party is no municipality, or is given twice.")
    public RestResponse<AgreementResponse> conclude(
            @RequestBody(
                            description = "The agreement.",
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "new", value = AgreementExamples.REQUEST)))
                    @NotNull
                    @Valid
                    AgreementRequest request) {
        request.verify();
        var concluded = agreements.conclude(request);
        changed.fireAsync(new AgreementsChanged());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, AgreementResponse.of(concluded))
                .location(URI.create("/participant/v1/agreements/" + concluded.id()))
                .header(HttpHeaders.ETAG, ETags.of(concluded.version()))
                .build();
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.COACH})
    @Operation(
            summary = "List agreements",
            description = "The newest first, ended ones too. A coach sees those the own municipality is a party to. "
                    + "Listar avtal, de nyaste först, även avslutade.")
    @APIResponse(
            responseCode = "200",
            description = "One page of agreements.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AgreementPage.class),
                            examples = @ExampleObject(name = "page", value = AgreementExamples.PAGE)))
    public Page<AgreementResponse> list(@BeanParam Paging paging) {
        return agreements.list(party(), paging).map(AgreementResponse::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.ADMIN, Roles.COACH})
    @Operation(summary = "Read an agreement", description = "With its version as ETag. Läser ett avtal.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement.",
            headers = @Header(name = "ETag", description = "Version of the agreement."),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AgreementResponse.class),
                            examples = @ExampleObject(name = "agreement", value = AgreementExamples.RESPONSE)))
    @APIResponse(responseCode = "404", description = "No such agreement, or none that concerns the caller.")
    public RestResponse<AgreementResponse> get(
            @PathParam("id") @Parameter(description = "Id of the agreement.") UUID id) {
        var agreement = agreements.get(id, party());
        return RestResponse.ResponseBuilder.ok(AgreementResponse.of(agreement))
                .header(HttpHeaders.ETAG, ETags.of(agreement.version()))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.ADMIN)
    @ResponseStatus(204)
    @Operation(
            summary = "End an agreement",
            description = "Nothing crosses any more: at once in this service, within a minute in match lists. The "
                    + "agreement stays readable. Avslutar ett avtal; det går att läsa även sedan.")
    @APIResponse(responseCode = "204", description = "The agreement is ended.")
    @APIResponse(responseCode = "404", description = "No such agreement.")
    @APIResponse(responseCode = "409", description = "The agreement is ended already.")
    @APIResponse(responseCode = "412", description = "Somebody changed it since you read it.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public void end(
            @PathParam("id") @Parameter(description = "Id of the agreement.") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "ETag of the version you read.", example = "\"1\"")
                    String ifMatch) {
        agreements.end(id, ETags.require(ifMatch));
        changed.fireAsync(new AgreementsChanged());
    }

    /** Admins see all agreements, coaches those of their own municipality. */
    private Optional<String> party() {
        return caller.is(Roles.ADMIN) ? Optional.empty() : Optional.of(caller.requireMunicipality());
    }
}
