package se.jobbspar.participant.suggestion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import se.jobbspar.contracts.Roles;
import se.jobbspar.participant.profile.Participants;
import se.jobbspar.rest.Caller;
import se.jobbspar.rest.Page;
import se.jobbspar.rest.Paging;

/** What measures and placements gave and the profile does not say; it is in the profile once a person has confirmed it there. */
@Path("/participants/{id}/suggestions/from-measures")
@RolesAllowed({Roles.COACH, Roles.HR})
public class GainSuggestionResource {
    private final Participants participants;
    private final GainSuggestions suggestions;
    private final Caller caller;

    GainSuggestionResource(Participants participants, GainSuggestions suggestions, Caller caller) {
        this.participants = participants;
        this.suggestions = suggestions;
        this.caller = caller;
    }

    @GET
    public Page<GainSuggestion> listGains(@PathParam("id") UUID id, @BeanParam Paging paging) {
        List<GainSuggestion> found = suggestions.of(id, participants.ownProfile(id, caller.requireWorkplace()));
        return Page.of(
                found.stream().skip(paging.offset()).limit(paging.limit()).toList(), found.size(), paging);
    }
}
