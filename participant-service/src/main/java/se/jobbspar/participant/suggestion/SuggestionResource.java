package se.jobbspar.participant.suggestion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import se.jobbspar.contracts.Roles;
import se.jobbspar.participant.profile.Participants;
import se.jobbspar.participant.profile.Profile;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Language;

/** What a text says that could be rows of a profile; nothing of it is kept. */
@Path("/participants/{id}/suggestions")
@RolesAllowed({Roles.COACH, Roles.HR})
public class SuggestionResource {
    private final Participants participants;
    private final TextReader texts;
    private final Caller caller;

    SuggestionResource(Participants participants, TextReader texts, Caller caller) {
        this.participants = participants;
        this.texts = texts;
        this.caller = caller;
    }

    @POST
    public SuggestionResponse suggestRows(
            @PathParam("id") UUID id, @NotNull @Valid SuggestionRequest request, @Context HttpHeaders headers) {
        Profile profile = participants.ownProfile(id, caller.requireWorkplace());
        Language language = Language.best(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return texts.read(request.text(), profile, language.locale());
    }
}
