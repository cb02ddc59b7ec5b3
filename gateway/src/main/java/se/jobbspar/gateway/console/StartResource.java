package se.jobbspar.gateway.console;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The ways in and out. */
@Path("/")
public class StartResource {
    private final Visit visit;

    StartResource(Visit visit) {
        this.visit = visit;
    }

    /** Somebody who types the bare address wants the pages. */
    @GET
    @Operation(hidden = true)
    public Response door() {
        return Response.seeOther(URI.create("/console/")).build();
    }

    @GET
    @Path("console")
    @Produces("text/html;charset=UTF-8")
    @Operation(hidden = true)
    public StartPage start() {
        return new StartPage(visit.frame(), visit.texts());
    }

    /** Somebody astray gets a page; without this the failure would be answered where nobody may wait for an identity. */
    @GET
    @Path("console/{lost:.+}")
    @Operation(hidden = true)
    public Response lost() {
        throw new NotFoundException();
    }

    /** The issuer sends users back here; the sign-in itself is over by the time this answers. */
    @GET
    @Path("console/signed-in")
    @Operation(hidden = true)
    public Response signedIn() {
        return Response.seeOther(URI.create("/console/")).build();
    }

    @GET
    @Path("console/signed-out")
    @Produces("text/html;charset=UTF-8")
    @Operation(hidden = true)
    public MessagePage signedOut() {
        Texts t = visit.texts();
        return new MessagePage(
                visit.frame(),
                t.get("signedout.title"),
                t.get("signedout.text"),
                "info",
                "/console/",
                t.get("action.signin"),
                false);
    }
}
