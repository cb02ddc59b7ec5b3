package se.jobbspar.gateway.console.matchlist;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.MessagePage;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.SentBy;

/** Deciding about a hit, and undoing it. */
@Path("/console/match-lists/{id}/items/{itemId}/decision")
@RolesAllowed({Roles.COACH, Roles.HR})
@Produces("text/html;charset=UTF-8")
public class DecisionResource {
    private final MatchListClient lists;
    private final Visit visit;

    DecisionResource(@RestClient MatchListClient lists, Visit visit) {
        this.lists = lists;
        this.visit = visit;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.HR})
    public Response decide(@BeanParam DecisionForm form) {
        Optional<Decision> decided = form.decided();
        if (form.isUndo()) {
            lists.undo(visit.onBehalf(), form.id, form.itemId);
        } else if (decided.isPresent()) {
            lists.decide(visit.onBehalf(), form.id, form.itemId, decided.get());
        } else {
            return Response.status(422).entity(reasonNeeded(form)).build();
        }
        return Response.seeOther(URI.create(form.address())).build();
    }

    private MessagePage reasonNeeded(DecisionForm form) {
        DecisionTexts t = visit.texts(DecisionTexts.class);
        return new MessagePage(
                visit.frame(),
                t.reasonNeeded(),
                t.nothingSaved(),
                List.of(),
                "warning",
                form.address(),
                t.back(),
                false);
    }
}
