package se.jobbspar.gateway.console.start;

import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.participant.LastVisited;
import se.jobbspar.gateway.identity.IssuerSession;

/** Ends the session here and at the issuer. A POST, so that no link elsewhere can sign anybody out. */
@Path("/console/sign-out")
public class SignOutResource {
    private final Visit visit;
    private final OidcSession session;
    private final IssuerSession issuer;

    SignOutResource(Visit visit, OidcSession session, IssuerSession issuer) {
        this.visit = visit;
        this.session = session;
        this.issuer = issuer;
    }

    @POST
    public Response signOut() {
        Optional<SecurityIdentity> identity = visit.identity();
        if (identity.isPresent()) {
            RefreshToken token = identity.get().getCredential(RefreshToken.class);
            if (token != null && token.getToken() != null) {
                issuer.end(token.getToken());
            }
            session.logout().await().indefinitely();
        }
        return Response.seeOther(URI.create("/console/signed-out"))
                .cookie(LastVisited.forgotten())
                .build();
    }
}
