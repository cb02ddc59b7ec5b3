package se.jobbspar.matching.headcount;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import se.jobbspar.contracts.Roles;
import se.jobbspar.matching.words.Words;
import se.jobbspar.rest.Language;

/** Counts of people for a demand: for employers, HR and planners too, since they name nobody. */
@Path("/counts")
@RolesAllowed({Roles.COACH, Roles.HR, Roles.EMPLOYER, Roles.PLANNER})
public class HeadcountResource {
    private final Counting counting;
    private final Words words;

    HeadcountResource(Counting counting, Words words) {
        this.counting = counting;
        this.words = words;
    }

    @POST
    public RestResponse<HeadcountResponse> countPeople(
            @NotNull @Valid HeadcountRequest request, @Context HttpHeaders headers) {
        request.verify();
        Language language = Language.best(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return ResponseBuilder.ok(counting.count(request, words.in(language)))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
