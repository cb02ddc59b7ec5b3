package se.jobbspar.gateway.console.revision;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.MessagePage;
import se.jobbspar.gateway.console.Refusal;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.matchlist.ListMaker;
import se.jobbspar.gateway.console.matchlist.MatchList;
import se.jobbspar.gateway.console.matchlist.MatchListClient;
import se.jobbspar.gateway.console.matchlist.Wanted;

/** A list of people made again with other requirements. */
@Path("/console/match-lists/{id}/again")
@RolesAllowed({Roles.COACH, Roles.HR})
@Produces("text/html;charset=UTF-8")
public class RevisionResource {
    private final MatchListClient lists;
    private final ListMaker maker;
    private final Visit visit;

    RevisionResource(@RestClient MatchListClient lists, ListMaker maker, Visit visit) {
        this.lists = lists;
        this.maker = maker;
        this.visit = visit;
    }

    @GET
    public RevisionPage show(@RestPath UUID id) {
        return RevisionPage.of(visit.frame(), lists.get(visit.onBehalf(), id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.HR})
    public Response make(@BeanParam RevisionForm form) throws InterruptedException {
        if (!form.isWhole()) {
            return refused(form, List.of());
        }
        if (form.requirements().isEmpty()) {
            return refused(form, List.of(visit.texts(RevisionTexts.class).leaveOne()));
        }
        MatchList earlier = lists.get(visit.onBehalf(), form.id);
        if (earlier.items().isEmpty()) {
            return refused(form, List.of(visit.texts(RevisionTexts.class).nobodyListed()));
        }
        try {
            MatchList made = maker.make(visit.onBehalf(), form.key(), Wanted.again(earlier, form.requirements()));
            return Response.seeOther(URI.create("/console/match-lists/" + made.id() + "?created"))
                    .build();
        } catch (ClientWebApplicationException refusal) {
            if (List.of(400, 409, 422).contains(refusal.getResponse().getStatus())) {
                return refused(form, Refusal.of(refusal.getResponse()).words());
            }
            throw refusal;
        }
    }

    private Response refused(RevisionForm form, List<String> said) {
        RevisionTexts t = visit.texts(RevisionTexts.class);
        MessagePage page = new MessagePage(
                visit.frame(), t.refused(), t.nothingMade(), said, "warning", form.address(), t.title(), false);
        return Response.status(422).entity(page).build();
    }
}
