package se.jobbspar.matching.gap;

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
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Language;

/** Gaps, for those who may have a list made for the person. Nothing of them is kept. */
@Path("/gaps")
@RolesAllowed({Roles.COACH, Roles.HR})
public class GapResource {
    private final Gaps gaps;
    private final Caller caller;

    GapResource(Gaps gaps, Caller caller) {
        this.gaps = gaps;
        this.caller = caller;
    }

    @POST
    public RestResponse<GapResponse> findGap(@NotNull @Valid GapRequest request, @Context HttpHeaders headers) {
        request.verify();
        Language language = Language.best(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return ResponseBuilder.ok(gaps.find(request, caller.requireWorkplace(), language))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
