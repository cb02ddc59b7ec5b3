package se.jobbspar.gateway.console.matchlist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.Screen;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.demand.DemandKind;
import se.jobbspar.gateway.console.demand.Demands;
import se.jobbspar.gateway.console.participant.Participant;
import se.jobbspar.gateway.console.participant.ParticipantClient;

/** The form for a new list. */
@Path("/console/match-lists/new")
@RolesAllowed({Roles.COACH, Roles.HR})
@Screen(place = 20, texts = NewListTexts.class, inMenu = false)
public class NewListResource {
    private final Demands demands;
    private final ParticipantClient participants;
    private final Visit visit;

    NewListResource(Demands demands, @RestClient ParticipantClient participants, Visit visit) {
        this.demands = demands;
        this.participants = participants;
        this.visit = visit;
    }

    @GET
    @Produces("text/html;charset=UTF-8")
    public RestResponse<NewListPage> show(@BeanParam NewListForm form) {
        if (form.isForAPerson()) {
            return RestResponse.ok(page(form, person(form), null));
        }
        return form.kind()
                .map(kind -> RestResponse.ok(page(form, null, found(kind, form))))
                .orElseGet(() -> RestResponse.status(Status.BAD_REQUEST, page(form, null, null)));
    }

    private NewListPage.Person person(NewListForm form) {
        Participant person = participants.get(visit.onBehalf(), form.subject().orElseThrow());
        return new NewListPage.Person(person.id(), person.version(), person.called());
    }

    private Demands.Found found(DemandKind kind, NewListForm form) {
        OnBehalf who = visit.onBehalf();
        return form.subject()
                .map(id -> demands.one(kind, id, who, visit.language()))
                .orElseGet(() -> demands.find(kind, form.q(), form.region(), who, visit.language()));
    }

    private NewListPage page(NewListForm form, NewListPage.Person person, Demands.Found found) {
        return NewListPage.of(visit.frame(), form, person, found);
    }
}
