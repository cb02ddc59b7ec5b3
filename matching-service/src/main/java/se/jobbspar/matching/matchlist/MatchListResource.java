package se.jobbspar.matching.matchlist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Locale;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import se.jobbspar.contracts.Roles;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Languages;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** Match lists, for coaches: they may hold people. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/matching/v1/match-lists")
@RolesAllowed(Roles.COACH)
@Tag(name = "Match lists", description = "Who fits what, and why. Vem passar till vad, och varför.")
public class MatchListResource {
    private final MatchLists lists;
    private final Caller caller;

    MatchListResource(MatchLists lists, Caller caller) {
        this.lists = lists;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Make a match list",
            description = "Matches a participant with shortage occupations or vacancies, or a vacancy or shortage "
                    + "occupation with participants. The list is recorded with its rules and inputs, and answers every "
                    + "requirement. A profile sent with the request is matched and nothing of it is kept. "
                    + "Skapar en matchningslista med skäl för varje krav.")
    @APIResponse(
            responseCode = "201",
            description = "The list, recorded.",
            headers = {
                @Header(name = "Location", description = "Address of the list."),
                @Header(name = "Content-Language", description = "Language of the labels, sv or en.")
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MatchListResponse.class),
                            examples = @ExampleObject(name = "list", value = MatchListExamples.LIST)))
    @APIResponse(
            responseCode = "200",
            description = "The list of a profile that came with the request; it has no id and is not recorded.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MatchListResponse.class),
                            examples = @ExampleObject(name = "unrecorded", value = MatchListExamples.UNRECORDED)))
    @APIResponse(responseCode = "404", description = "The subject is missing, or is none the caller may see.")
    @APIResponse(responseCode = "409", description = "The vacancy or shortage occupation is closed.")
    @APIResponse(
            responseCode = "422",
            description = "The two are not matched, or the profile has unknown concepts or what cannot be true.")
    @APIResponse(
            responseCode = "503",
            description = "The index is being built.",
            headers = @Header(name = "Retry-After", description = "Seconds until trying again makes sense."))
    public RestResponse<MatchListResponse> create(
            @RequestBody(
                            description = "What is to be matched with what.",
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = MatchListRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "participant against shortage occupations",
                                                            value = MatchListExamples.REQUEST)))
                    @NotNull
                    @Valid
                    MatchListRequest request,
            @Context HttpHeaders headers) {
        request.verify();
        Locale language = Languages.best(headers.getAcceptableLanguages());
        String municipality = caller.requireMunicipality();
        if (request.subject().inline()) {
            return in(language, ResponseBuilder.ok(lists.compute(request, municipality, language)));
        }
        MatchListResponse made = lists.create(request, municipality, caller.subject(), language);
        URI address = URI.create("/matching/v1/match-lists/" + made.id());
        return in(language, ResponseBuilder.create(Status.CREATED, made).location(address));
    }

    @GET
    @Operation(
            summary = "List match lists",
            description = "Those of the caller's municipality, the newest first, without their items. "
                    + "Visar kommunens matchningslistor, de nyaste först.")
    @APIResponse(
            responseCode = "200",
            description = "One page of lists.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MatchListPage.class),
                            examples = @ExampleObject(name = "page", value = MatchListExamples.PAGE)))
    public Page<MatchListResponse> list(@BeanParam Paging paging) {
        return lists.list(caller.requireMunicipality(), paging);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read a match list",
            description =
                    "As it was made, whatever has changed since; only items about people who were erased are gone. "
                            + "Visar en matchningslista som den gjordes.")
    @APIResponse(
            responseCode = "200",
            description = "The list.",
            headers = @Header(name = "Content-Language", description = "Language of the labels, sv or en."),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MatchListResponse.class),
                            examples = @ExampleObject(name = "list", value = MatchListExamples.LIST)))
    @APIResponse(responseCode = "404", description = "The list is missing, or another municipality's.")
    public RestResponse<MatchListResponse> get(
            @PathParam("id") @Parameter(description = "Id of the list.") UUID id, @Context HttpHeaders headers) {
        Locale language = Languages.best(headers.getAcceptableLanguages());
        return in(language, ResponseBuilder.ok(lists.get(id, caller.requireMunicipality(), language)));
    }

    private static RestResponse<MatchListResponse> in(Locale language, ResponseBuilder<MatchListResponse> answer) {
        return answer.header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
