package se.jobbspar.matching.matchlist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Workplace;
import se.jobbspar.matching.demand.DemandKinds;
import se.jobbspar.matching.words.Words;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Language;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;
import se.jobbspar.rest.ProblemException;

/** Match lists, for coaches: they may hold people. */
@Path("/match-lists")
@RolesAllowed({Roles.COACH, Roles.HR})
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
        Language language = Language.best(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Workplace workplace = caller.requireWorkplace();
        if (request.subject().inline()) {
            return in(
                    language,
                    DecidedList.undecided(matchmaker.compute(request, workplace, language)),
                    ResponseBuilder.ok());
        }
        DecidedList made = matchmaker.record(request, workplace, caller.subject(), language);
        URI address = URI.create("/match-lists/" + made.list().id().orElseThrow());
        return in(language, made, ResponseBuilder.created(address));
    }

    @GET
    public Page<MatchListResponse> listMatchLists(@BeanParam MatchListFilter filter, @BeanParam Paging paging) {
        return lists.list(filter.conditions(caller.requireWorkplace(), caller.subject(), kinds), paging)
                .map(MatchListResponse::of);
    }

    @GET
    @Path("/{id}")
    public RestResponse<MatchListResponse> getMatchList(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Language language = Language.best(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        DecidedList list = lists.find(id, caller.requireWorkplace()).orElseThrow(ProblemException::notFound);
        return in(language, list, ResponseBuilder.ok());
    }

    private RestResponse<MatchListResponse> in(
            Language language, DecidedList told, ResponseBuilder<MatchListResponse> answer) {
        UUID again = told.list().terms().earlier();
        List<Place> earlier = again == null ? List.of() : lists.places(again, caller.requireWorkplace());
        return answer.entity(MatchListResponse.of(told.list(), earlier, told.decided(), language, words))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
