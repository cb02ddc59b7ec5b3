package se.jobbspar.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.jobbspar.contracts.Claims;

/** Who sends the request, from the checked token and from nowhere else. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;
    private final JsonWebToken token;

    public Caller(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    /** The identity provider's id of the user or system; not a name. */
    public String subject() {
        return token.getSubject();
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    public boolean hasScope(String scope) {
        String scopes = token.getClaim("scope");
        return scopes != null && Arrays.asList(scopes.split(" ")).contains(scope);
    }

    /** SCB code of the caller's municipality. */
    public Optional<String> municipality() {
        return text(Claims.MUNICIPALITY);
    }

    /** @throws ProblemException 403 when the token places the caller in no municipality */
    public String requireMunicipality() {
        return municipality()
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.FORBIDDEN, "The token has no claim " + Claims.MUNICIPALITY + "."));
    }

    /** Organisation number of the caller's employer. */
    public Optional<String> organisation() {
        return text(Claims.ORGANISATION);
    }

    /** @throws ProblemException 403 when the token places the caller in no organisation */
    public String requireOrganisation() {
        return organisation()
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.FORBIDDEN, "The token has no claim " + Claims.ORGANISATION + "."));
    }

    private Optional<String> text(String claim) {
        return token.<Object>claim(claim).map(Object::toString).filter(value -> !value.isBlank());
    }
}
