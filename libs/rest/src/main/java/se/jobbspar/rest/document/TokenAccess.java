package se.jobbspar.rest.document;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import se.jobbspar.contracts.Roles;
import se.jobbspar.contracts.Scopes;

/**
 * Says how a caller comes by the token that opens the operations. Whoever has one sends it as {@code bearer}; a partner
 * system gets one by {@code clientCredentials}. Both open the same, so an operation names them as alternatives.
 */
final class TokenAccess {
    private static final String BEARER = "bearer";
    private static final String CLIENT = "clientCredentials";
    /** Of an installation whose issuer stands behind the gateway's address; each has its own. */
    private static final String TOKENS = "https://jobbspar.example/realms/jobbspar/protocol/openid-connect/token";

    private TokenAccess() {}

    static void addTo(OpenAPI document) {
        document.getComponents().addSecurityScheme(BEARER, bearer()).addSecurityScheme(CLIENT, client());
        document.setSecurity(List.of(
                OASFactory.createSecurityRequirement().addScheme(BEARER),
                OASFactory.createSecurityRequirement().addScheme(CLIENT)));
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(TokenAccess::settle);
    }

    /** What asks for no role is open to all; a client of its own is a partner's. */
    private static void settle(Operation operation) {
        if (operation.getSecurity() == null) {
            operation.setSecurity(new ArrayList<>());
        } else if (isForPartners(operation)) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(CLIENT));
        }
    }

    private static boolean isForPartners(Operation operation) {
        return operation.getSecurity().stream()
                .map(requirement -> requirement.getScheme(BEARER))
                .anyMatch(roles -> roles != null && (roles.isEmpty() || roles.contains(Roles.PARTNER)));
    }

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description(
                        "Access token of the installation's OpenID Connect issuer, with a role and the municipality"
                                + " or organisation it holds for, or a partner's scopes.");
    }

    private static SecurityScheme client() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description("Where a client gets such a token from the installation's issuer.")
                .flows(OASFactory.createOAuthFlows()
                        .clientCredentials(OASFactory.createOAuthFlow()
                                .tokenUrl(TOKENS)
                                .addScope(Scopes.VACANCY_READ, "Read vacancies and shortage occupations.")
                                .addScope(Scopes.VACANCY_WRITE, "Import vacancies and shortage occupations.")
                                .addScope(Scopes.TRAINING_WRITE, "Offer trainings.")));
    }
}
