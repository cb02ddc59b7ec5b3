package se.jobbspar.gateway.console.start;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestCookie;
import se.jobbspar.gateway.console.CommonTexts;
import se.jobbspar.gateway.console.MessagePage;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.participant.LastVisited;
import se.jobbspar.gateway.identity.AbsentIssuer;

/** The ways in and out. */
@Path("/")
public class StartResource {
    private static final String SOON = "5";

    private final Today today;
    private final Visit visit;

    StartResource(Today today, Visit visit) {
        this.today = today;
        this.visit = visit;
    }

    /** Somebody who types the bare address wants the pages. */
    @GET
    public Response door() {
        return Response.seeOther(URI.create("/console/")).build();
    }

    @GET
    @Path("console")
    @Produces("text/html;charset=UTF-8")
    public StartPage start(@RestCookie(LastVisited.COOKIE) String visited) {
        if (!visit.hasPeople()) {
            return new StartPage(visit.frame(), false, null, List.of());
        }
        OnBehalf who = visit.onBehalf();
        return new StartPage(visit.frame(), true, today.waiting(who), today.visited(LastVisited.of(visited), who));
    }

    /** Somebody astray gets a page; without this the failure would be answered where nobody may wait for an identity. */
    @GET
    @Path("console/{lost:.+}")
    public Response lost() {
        throw new NotFoundException();
    }

    /** The issuer sends users back here; the sign-in itself is over by the time this answers. */
    @GET
    @Path("console/signed-in")
    public Response signedIn() {
        return Response.seeOther(URI.create("/console/")).build();
    }

    @GET
    @Path("console/signed-out")
    @Produces("text/html;charset=UTF-8")
    public MessagePage signedOut() {
        StartTexts t = visit.texts(StartTexts.class);
        String signIn = visit.texts(CommonTexts.class).signIn();
        return new MessagePage(
                visit.frame(), t.signedOut(), t.signedOutText(), List.of(), "info", "/console/", signIn, false);
    }

    /** Where {@link AbsentIssuer} leads; it may not wait, so that the issuer is not asked again who this is. */
    @GET
    @Path(AbsentIssuer.PAGE)
    @Produces("text/html;charset=UTF-8")
    @NonBlocking
    public Response signInAway() {
        StartTexts t = visit.texts(StartTexts.class);
        String retry = visit.texts(CommonTexts.class).retry();
        MessagePage page = new MessagePage(
                visit.frame(), t.signInAway(), t.signInAwayText(), List.of(), "danger", "/console/", retry, false);
        return Response.status(503).header("Retry-After", SOON).entity(page).build();
    }
}
