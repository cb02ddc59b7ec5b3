package se.jobbspar.rest;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Scopes;

/**
 * What a token may do here. The scopes of a partner's token become roles, so that one {@code @RolesAllowed} says of people and
 * systems who may, in the code and in the API document; of anybody else's token, and of a scope that is none of ours, nothing
 * comes. A token with roles that exclude each other has those that open less: a partner's is a system's and no person's (ADR 25),
 * and HR's is no coach's (ADR 24).
 */
@ApplicationScoped
public class CallerRoles implements SecurityIdentityAugmentor {
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(of(identity));
    }

    private static SecurityIdentity of(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return identity;
        }
        Set<String> roles = new HashSet<>(identity.getRoles());
        if (roles.contains(Roles.PARTNER)) {
            roles = scopes(token);
            roles.add(Roles.PARTNER);
        } else if (roles.contains(Roles.HR)) {
            roles.remove(Roles.COACH);
        }
        return roles.equals(identity.getRoles()) ? identity : with(roles, identity);
    }

    /** Made anew, since a builder that begins with an identity takes no role away. */
    private static SecurityIdentity with(Set<String> roles, SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(roles)
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addPermissionChecker(identity::checkPermission)
                .build();
    }

    private static Set<String> scopes(JsonWebToken token) {
        return token.<Object>claim("scope").map(Object::toString).stream()
                .flatMap(scopes -> Stream.of(scopes.split(" ")))
                .filter(Scopes.ALL::containsKey)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
