package se.jobbspar.rest.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import se.jobbspar.contracts.Scopes;

/**
 * Says how a caller comes by the token that opens the operations. Whoever has one sends it as {@code bearer}; a partner
 * system gets one by {@code clientCredentials}. An operation names both as
 * alternatives: the roles of people, and the scope of a system.
 */
final class TokenAccess {
    private static final String BEARER = "bearer";
    private static final String CLIENT = "clientCredentials";
    /** Of an installation whose issuer stands behind the gateway's address; each has its own. */
    private static final String TOKENS = "https://jobbspar.example/realms/jobbspar/protocol/openid-connect/token";

    private TokenAccess() {}

    static void addTo(OpenAPI document) {
        document.getComponents().addSecurityScheme(BEARER, bearer()).addSecurityScheme(CLIENT, client());
        document.setSecurity(List.of(way(BEARER, List.of()), way(CLIENT, List.of())));
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(TokenAccess::settle);
    }

    /** What asks for nothing is open to all; a role is a person's, a scope the client's own. */
    private static void settle(Operation operation) {
        if (operation.getSecurity() == null) {
            operation.setSecurity(new ArrayList<>());
            return;
        }
        List<String> named = operation.getSecurity().stream()
                .map(way -> way.getScheme(BEARER))
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
        List<String> roles =
                named.stream().filter(name -> !Scopes.ALL.containsKey(name)).toList();
        List<String> scopes = named.stream().filter(Scopes.ALL::containsKey).toList();
        operation.setSecurity(new ArrayList<>(List.of(way(BEARER, roles))));
        if (named.isEmpty() || !scopes.isEmpty()) {
            operation.addSecurityRequirement(way(CLIENT, scopes));
        }
    }

    private static SecurityRequirement way(String scheme, List<String> names) {
        return OASFactory.createSecurityRequirement().addScheme(scheme, names);
    }

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description(
                        "Access token of the installation's OpenID Connect issuer, with a role and the municipality"
                                + " or organisation it holds for. A partner's token is sent in the same way.");
    }

    private static SecurityScheme client() {
        OAuthFlow flow = OASFactory.createOAuthFlow().tokenUrl(TOKENS);
        Scopes.ALL.forEach(flow::addScope);
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description(
                        "Where a partner's client gets such a token from the installation's issuer; the scope that an"
                                + " operation names here opens it; one that does not name this way is closed to systems.")
                .flows(OASFactory.createOAuthFlows().clientCredentials(flow));
    }
}
