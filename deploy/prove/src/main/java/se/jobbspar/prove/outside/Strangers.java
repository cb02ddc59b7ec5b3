package se.jobbspar.prove.outside;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.local.settings.Settings;

/** Callers that the demo has no need of, made in its Keycloak by the administrator: they have what the demo's have, but for what they lack. */
final class Strangers {
    static final String ORGANISATION = "5599990024";
    private static final String EMPLOYER = "other-employer";
    private static final String SYSTEM = "other-system-of-";
    private static final String PASSWORD = "prove-prove-prove";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Settings settings;
    private final Client keycloak;

    Strangers(Settings settings) {
        this.settings = settings;
        this.keycloak = new Client("http://localhost:" + settings.ports().keycloak());
    }

    /** A token of an employer with an organisation of its own. */
    String employer() {
        Caller admin = administrator();
        post(admin, "/users", """
                {"username":"%s","email":"other@example.org","firstName":"Other","lastName":"Employer","enabled":true,
                 "emailVerified":true,"attributes":{"organisation":["%s"]},
                 "credentials":[{"type":"password","value":"%s","temporary":false}]}""".formatted(EMPLOYER, ORGANISATION, PASSWORD));
        give(
                admin,
                get(admin, "/users?exact=true&username=" + EMPLOYER).at("/0/id").asText(),
                "employer");
        return token(
                "jobbspar",
                "grant_type=password&client_id=jobbspar-cli&username=" + EMPLOYER + "&password=" + PASSWORD);
    }

    /** A token of a partner's system that acts for one municipality. */
    String system(String municipality, Set<String> scopes) {
        Caller admin = administrator();
        String name = SYSTEM + municipality;
        post(admin, "/clients", """
                {"clientId":"%s","secret":"%s","enabled":true,"publicClient":false,"standardFlowEnabled":false,
                 "serviceAccountsEnabled":true,"fullScopeAllowed":true,"optionalClientScopes":[],
                 "defaultClientScopes":["%s"],
                 "protocolMappers":[{"name":"acts for","protocol":"openid-connect",
                   "protocolMapper":"oidc-hardcoded-claim-mapper","config":{"claim.name":"municipality",
                   "claim.value":"%s","jsonType.label":"String","access.token.claim":"true"}}]}""".formatted(
                        name,
                        PASSWORD,
                        Stream.concat(Stream.of("basic", "roles", "jobbspar"), scopes.stream())
                                .collect(Collectors.joining("\",\"")),
                        municipality));
        String client = get(admin, "/clients?clientId=" + name).at("/0/id").asText();
        give(
                admin,
                get(admin, "/clients/" + client + "/service-account-user")
                        .path("id")
                        .asText(),
                "partner");
        return token("jobbspar", "grant_type=client_credentials&client_id=" + name + "&client_secret=" + PASSWORD);
    }

    private Caller administrator() {
        try {
            String secret = Files.readString(settings.home().resolve("secrets").resolve("keycloak-admin"));
            String token = token("master", "grant_type=password&client_id=admin-cli&username=admin&password=" + secret);
            return Caller.NOBODY.with("Bearer " + token);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void give(Caller admin, String user, String role) {
        post(admin, "/users/" + user + "/role-mappings/realm", "[" + get(admin, "/roles/" + role) + "]");
    }

    private JsonNode get(Caller admin, String path) {
        return json(keycloak.get(admin, "/admin/realms/jobbspar" + path));
    }

    /** What is there already stays as it is. */
    private void post(Caller admin, String path, String body) {
        Reply reply = keycloak.send(admin, "POST", "/admin/realms/jobbspar" + path, Map.of(), body);
        if (!reply.successful() && reply.status() != 409) {
            throw new IllegalStateException("Keycloak refuses " + path + ": " + reply.status() + " " + reply.body());
        }
    }

    private String token(String realm, String form) {
        String path = "/realms/" + realm + "/protocol/openid-connect/token";
        Map<String, String> type = Map.of("Content-Type", "application/x-www-form-urlencoded");
        Reply reply = keycloak.send(Caller.NOBODY, "POST", path, type, form);
        return Optional.of(json(reply).path("access_token").asText())
                .filter(token -> !token.isEmpty())
                .orElseThrow(() -> new IllegalStateException("No token: " + reply.status() + " " + reply.body()));
    }

    private static JsonNode json(Reply reply) {
        try {
            return JSON.readTree(reply.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Keycloak answers " + reply.status(), e);
        }
    }
}
