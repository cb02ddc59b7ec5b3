package se.jobbspar.participant.profile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import se.jobbspar.participant.audience.AccessGate;
import se.jobbspar.participant.audience.Admitted;
import se.jobbspar.participant.erasure.Decision;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.ETags;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.taxonomy.Taxonomy;

/** Participants as coaches work with them; no other role has anything to do here. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/participant/v1/participants")
@RolesAllowed(Roles.COACH)
@Tag(name = "Participants", description = "The people a municipality works with and their competence profiles.")
public class ParticipantResource {
    private static final String ID = "Id of the participant.";
    private static final String READ_VERSION = "ETag of the version you read.";

    private final Participants participants;
    private final AccessGate gate;
    private final ProfileCheck check;
    private final Taxonomy taxonomy;
    private final Caller caller;

    public ParticipantResource(
            Participants participants, AccessGate gate, ProfileCheck check, Taxonomy taxonomy, Caller caller) {
        this.participants = participants;
        this.gate = gate;
        this.check = check;
        this.taxonomy = taxonomy;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Register a participant",
            description = "In the coach's own municipality, with an empty profile. Whether the identity is protected "
                    + "must be stated. Registrerar en deltagare i den egna kommunen.")
    @APIResponse(
            responseCode = "201",
            description = "The participant is registered.",
            headers = {
                @Header(name = "Location", description = "Address of the participant."),
                @Header(name = "ETag", description = "Version of the participant.")
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ParticipantResponse.class),
                            examples = @ExampleObject(name = "registered", value = ParticipantExamples.REGISTERED)))
    @APIResponse(responseCode = "422", description = "Another municipality than the own one.")
    public RestResponse<ParticipantResponse> register(
            @RequestBody(
                            description = "Who the participant is.",
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(name = "new", value = ParticipantExamples.REQUEST)))
                    @NotNull
                    @Valid
                    ParticipantRequest request) {
        var coach = caller.requireMunicipality();
        request.verify(coach);
        var registered = participants.register(request.person(), request.protectedIdentity(), coach);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, ParticipantResponse.of(registered))
                .location(URI.create(
                        "/participant/v1/participants/" + registered.person().id()))
                .header(HttpHeaders.ETAG, ETags.of(registered.person().version()))
                .build();
    }

    @GET
    @Operation(
            summary = "List participants",
            description = "Of the own municipality and, when asked for, of those an agreement in force shares with it; "
                    + "those come without name and reference. Listar deltagare.")
    @APIResponse(
            responseCode = "200",
            description = "One page of participants.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ParticipantPage.class),
                            examples = @ExampleObject(name = "page", value = ParticipantExamples.PAGE)))
    @APIResponse(responseCode = "422", description = "The skill asked for is unknown.")
    public Page<ParticipantSummary> list(@BeanParam ParticipantFilter filter, @BeanParam Paging paging) {
        var query = filter.query(gate.sight(caller.requireMunicipality()), taxonomy);
        return participants.list(query, paging).map(ParticipantSummary::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read a participant",
            description = "With the profile and who sees the person in matching. Läser en deltagare.")
    @APIResponse(
            responseCode = "200",
            description = "The participant.",
            headers = @Header(name = "ETag", description = "Version of the participant."),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ParticipantResponse.class),
                            examples = @ExampleObject(name = "mapped", value = ParticipantExamples.MAPPED)))
    @APIResponse(responseCode = "404", description = "No such participant, or one the caller may not see.")
    public RestResponse<ParticipantResponse> get(@PathParam("id") @Parameter(description = ID) UUID id) {
        return tagged(participants.get(id, caller.requireMunicipality()));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Revise a participant",
            description = "Replaces name, contact, reference and protection; the profile stays. Protecting a person "
                    + "withdraws the person from matching. Ändrar uppgifter om en deltagare.")
    @APIResponse(
            responseCode = "200",
            description = "The new version.",
            headers = @Header(name = "ETag", description = "Version of the participant."),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ParticipantResponse.class),
                            examples = @ExampleObject(name = "mapped", value = ParticipantExamples.MAPPED)))
    @APIResponse(responseCode = "404", description = "No such participant, or one the caller may not see.")
    @APIResponse(responseCode = "412", description = "Somebody changed it since you read it.")
    @APIResponse(responseCode = "422", description = "Another municipality than the own one.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public RestResponse<ParticipantResponse> revise(
            @PathParam("id") @Parameter(description = ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = READ_VERSION, example = "\"1\"") String ifMatch,
            @RequestBody(
                            description = "Who the participant is.",
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "revised",
                                                            value = ParticipantExamples.REQUEST)))
                    @NotNull
                    @Valid
                    ParticipantRequest request) {
        var coach = caller.requireMunicipality();
        request.verify(coach);
        var version = ETags.require(ifMatch);
        return tagged(participants.revise(id, version, request.person(), request.protectedIdentity(), coach));
    }

    @PUT
    @Path("/{id}/profile")
    @Operation(
            summary = "Map the competences",
            description = "Replaces the whole profile. JobTech ids are accepted and stored as the concept's own URI. "
                    + "Ersätter hela kompetensprofilen.")
    @APIResponse(
            responseCode = "200",
            description = "The new version.",
            headers = @Header(name = "ETag", description = "Version of the participant."),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ParticipantResponse.class),
                            examples = @ExampleObject(name = "mapped", value = ParticipantExamples.MAPPED)))
    @APIResponse(responseCode = "404", description = "No such participant, or one the caller may not see.")
    @APIResponse(responseCode = "412", description = "Somebody changed it since you read it.")
    @APIResponse(responseCode = "422", description = "Unknown concepts, with the nearest ones, or what cannot be true.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public RestResponse<ParticipantResponse> map(
            @PathParam("id") @Parameter(description = ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = READ_VERSION, example = "\"1\"") String ifMatch,
            @RequestBody(
                            description = "The whole profile.",
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "profile",
                                                            value = ParticipantExamples.PROFILE)))
                    @NotNull
                    @Valid
                    Profile request) {
        var coach = caller.requireMunicipality();
        var version = ETags.require(ifMatch);
        return tagged(participants.map(id, version, check.verify(request), coach));
    }

    @DELETE
    @Path("/{id}")
    @ResponseStatus(204)
    @Operation(
            summary = "Erase a participant",
            description = "By a decision, whose reference is kept; nothing about the person is. Topic, index and lists "
                    + "follow within the times of docs/privacy.md. Raderar en deltagare enligt beslut.")
    @APIResponse(responseCode = "204", description = "The participant is erased.")
    @APIResponse(responseCode = "404", description = "No such participant, or one the caller may not see.")
    @APIResponse(responseCode = "412", description = "Somebody changed it since you read it.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public void erase(
            @PathParam("id") @Parameter(description = ID) UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = READ_VERSION, example = "\"1\"") String ifMatch,
            @QueryParam("decision")
                    @Parameter(
                            description = "Reference of the decision; must not tell who the person is.",
                            required = true,
                            example = "KS 2026/0417")
                    String decision) {
        participants.erase(id, ETags.require(ifMatch), Decision.of(decision), caller.requireMunicipality());
    }

    private static RestResponse<ParticipantResponse> tagged(Admitted<Participant> admitted) {
        return RestResponse.ResponseBuilder.ok(ParticipantResponse.of(admitted))
                .header(HttpHeaders.ETAG, ETags.of(admitted.person().version()))
                .build();
    }
}
