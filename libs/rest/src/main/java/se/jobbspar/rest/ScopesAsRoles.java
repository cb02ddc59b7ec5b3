package se.jobbspar.rest;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Scopes;

/**
 * The scopes of a partner's token become roles of the caller, so that one {@code @RolesAllowed} says of people and systems who
 * may, in the code and in the API document. Of anybody else's token, and of a scope that is none of ours, nothing comes.
 */
@ApplicationScoped
public class ScopesAsRoles implements SecurityIdentityAugmentor {
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(of(identity));
    }

    private static SecurityIdentity of(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token && identity.hasRole(Roles.PARTNER)
                ? QuarkusSecurityIdentity.builder(identity)
                        .addRoles(scopes(token))
                        .build()
                : identity;
    }

    private static Set<String> scopes(JsonWebToken token) {
        return token.<Object>claim("scope").map(Object::toString).stream()
                .flatMap(scopes -> Stream.of(scopes.split(" ")))
                .filter(Scopes.ALL::containsKey)
                .collect(Collectors.toSet());
    }
}
