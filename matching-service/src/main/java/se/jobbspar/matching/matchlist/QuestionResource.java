package se.jobbspar.matching.matchlist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.matching.demand.DemandKind;
import se.jobbspar.matching.demand.DemandKinds;
import se.jobbspar.matching.matchlist.QuestionsResponse.LookedThrough;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Language;
import se.jobbspar.rest.ProblemException;

/** What to ask a person next, told by the demands that fit best; nothing is recorded. */
@Path("/questions")
@RolesAllowed({Roles.COACH, Roles.HR})
public class QuestionResource {
    private static final int LOOKED_THROUGH = 100;
    private final Matchmaker matchmaker;
    private final DemandKinds kinds;
    private final Caller caller;

    QuestionResource(Matchmaker matchmaker, DemandKinds kinds, Caller caller) {
        this.matchmaker = matchmaker;
        this.kinds = kinds;
        this.caller = caller;
    }

    @GET
    public RestResponse<QuestionsResponse> findQuestions(
            @QueryParam("participant") String participant,
            @QueryParam("region") String region,
            @Context HttpHeaders headers) {
        UUID person = id(participant);
        Language language = Language.best(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        List<MatchList> lists = kinds.all().stream()
                .map(kind -> matchmaker.compute(request(person, kind, region), caller.requireWorkplace(), language))
                .toList();
        var response = new QuestionsResponse(
                person,
                lists.stream()
                        .map(list -> new LookedThrough(
                                list.terms().against(),
                                list.terms().region(),
                                list.items().size(),
                                list.total()))
                        .toList(),
                Questions.of(lists));
        return ResponseBuilder.ok(response)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private MatchListRequest request(UUID person, DemandKind<?> kind, String region) {
        var request = new MatchListRequest(
                new MatchListRequest.Subject(Pair.PERSON, person, null, null),
                kind.plural(),
                region,
                Purpose.GUIDANCE,
                null,
                null,
                LOOKED_THROUGH,
                null,
                null);
        request.verify(kinds);
        return request;
    }

    /** Read as text so that a wrong value is 400 and not 404. */
    private static UUID id(String participant) {
        try {
            return UUID.fromString(String.valueOf(participant));
        } catch (IllegalArgumentException none) {
            throw ProblemException.validation(
                    "participant", Wording.of("must be the id of a participant", "ska vara id för en deltagare"));
        }
    }
}
