package se.jobbspar.gateway.console.matchlist;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.RestPath;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.CommonTexts;
import se.jobbspar.gateway.console.MessagePage;
import se.jobbspar.gateway.console.Refusal;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.form.SentBy;
import se.jobbspar.gateway.console.participant.ParticipantClient;

/** Making a match list, and reading one. */
@Path("/console/match-lists")
@RolesAllowed({Roles.COACH, Roles.HR})
@Produces("text/html;charset=UTF-8")
public class MatchListResource {
    private static final String HERE = "/console/match-lists";

    private final MatchListClient lists;
    private final ListMaker maker;
    private final PeopleNames names;
    private final ParticipantClient participants;
    private final NewListResource form;
    private final Visit visit;

    MatchListResource(
            @RestClient MatchListClient lists,
            ListMaker maker,
            PeopleNames names,
            @RestClient ParticipantClient participants,
            NewListResource form,
            Visit visit) {
        this.lists = lists;
        this.maker = maker;
        this.names = names;
        this.participants = participants;
        this.form = form;
        this.visit = visit;
    }

    @GET
    @Path("/{id}")
    public MatchListPage show(@RestPath UUID id, UriInfo uri) {
        MatchList list = lists.get(visit.onBehalf(), id);
        MultivaluedMap<String, String> asked = uri.getQueryParameters();
        return MatchListPage.of(
                visit.frame(),
                list,
                names.of(list, visit.onBehalf()),
                asked.containsKey("created"),
                "all".equals(asked.getFirst("print")),
                list.isOfPeople() ? NotListed.of(participants, visit.onBehalf()) : NotListed.NOBODY);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SentBy({Roles.COACH, Roles.HR})
    public Response create(@BeanParam NewListOrder order) throws InterruptedException {
        NewListTexts t = visit.texts(NewListTexts.class);
        if (order.wanted().isEmpty()) {
            return say(400, t.incomplete(), t.incompleteText(), List.of(), order);
        }
        try {
            MatchList made =
                    maker.make(visit.onBehalf(), order.key(), order.wanted().orElseThrow());
            return Response.seeOther(URI.create(HERE + "/" + made.id() + "?created"))
                    .build();
        } catch (ClientWebApplicationException refusal) {
            Refusal why = Refusal.of(refusal.getResponse());
            Optional<String> wrongRegion = why.at("region");
            if (order.isForAPerson() && wrongRegion.isPresent()) {
                NewListForm sentBack = order.sentBack(wrongRegion.get());
                return Response.status(422)
                        .entity(form.show(sentBack).getEntity())
                        .build();
            }
            List<String> said = why.words();
            return switch (refusal.getResponse().getStatus()) {
                case 404 -> say(404, t.missing(), t.missingText(), List.of(), order);
                case 409 -> say(409, t.closed(), t.closedText(), said, order);
                case 400, 422 -> say(422, t.refused(), t.refusedText(), said, order);
                default -> throw refusal;
            };
        }
    }

    private Response say(int status, String title, String text, List<String> said, NewListOrder order) {
        String back = visit.texts(CommonTexts.class).back();
        MessagePage page = new MessagePage(visit.frame(), title, text, said, "warning", order.address(), back, false);
        return Response.status(status).entity(page).build();
    }
}
