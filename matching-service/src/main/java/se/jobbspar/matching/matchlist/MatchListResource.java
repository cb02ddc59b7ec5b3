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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import se.jobbspar.contracts.MunicipalityCode;
import se.jobbspar.contracts.Roles;
import se.jobbspar.matching.demand.DemandKinds;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Language;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;

/** Match lists, for coaches: they may hold people. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/matching/v1/match-lists")
@RolesAllowed(Roles.COACH)
public class MatchListResource {
    private final Matchmaker matchmaker;
    private final MatchLists lists;
    private final Words words;
    private final DemandKinds kinds;
    private final Caller caller;

    MatchListResource(Matchmaker matchmaker, MatchLists lists, Words words, DemandKinds kinds, Caller caller) {
        this.matchmaker = matchmaker;
        this.lists = lists;
        this.words = words;
        this.kinds = kinds;
        this.caller = caller;
    }

    @POST
    public RestResponse<MatchListResponse> makeMatchList(
            @NotNull @Valid MatchListRequest request, @Context HttpHeaders headers) {
        request.verify(kinds);
        Language language = Language.best(headers.getAcceptableLanguages());
        MunicipalityCode municipality = caller.requireMunicipality();
        if (request.subject().inline()) {
            MatchList unrecorded = matchmaker.compute(request, municipality, language);
            return in(language, ResponseBuilder.ok(MatchListResponse.of(unrecorded, language, words)));
        }
        MatchList list = matchmaker.record(request, municipality, caller.subject(), language);
        MatchListResponse made = MatchListResponse.of(list, language, words);
        URI address = URI.create("/matching/v1/match-lists/" + made.id());
        return in(language, ResponseBuilder.create(Status.CREATED, made).location(address));
    }

    @GET
    public Page<MatchListResponse> listMatchLists(@BeanParam Paging paging) {
        Page<MatchList> found = lists.list(caller.requireMunicipality(), paging);
        return Page.of(found.items().stream().map(MatchListResponse::of).toList(), found.total(), paging);
    }

    @GET
    @Path("/{id}")
    public RestResponse<MatchListResponse> getMatchList(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Language language = Language.best(headers.getAcceptableLanguages());
        MatchList list = lists.find(id, caller.requireMunicipality()).orElseThrow(ProblemException::notFound);
        return in(language, ResponseBuilder.ok(MatchListResponse.of(list, language, words)));
    }

    private static RestResponse<MatchListResponse> in(Language language, ResponseBuilder<MatchListResponse> answer) {
        return answer.header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
