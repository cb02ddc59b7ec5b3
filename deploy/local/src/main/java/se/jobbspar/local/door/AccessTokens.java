package se.jobbspar.local.door;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.jobbspar.local.settings.LauncherProblem;
import se.jobbspar.local.settings.Settings;

/** Fetches access tokens of the demo users from the running Keycloak. */
public final class AccessTokens {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Settings settings;
    private final DemoRealm realm;

    public AccessTokens(Settings settings, DemoRealm realm) {
        this.settings = settings;
        this.realm = realm;
    }

    /**
     * A bare token.
     *
     * @param who a role, a demo user's name, {@code partner}, or the client of a partner's system
     * @throws LauncherProblem when there is nobody of that name, or Keycloak does not answer
     */
    public String of(String who) {
        Optional<DemoRealm.PartnerSystem> system = realm.system(who);
        if (system.isPresent()) {
            return fetch(Map.of(
                    "grant_type", "client_credentials",
                    "client_id", system.get().client(),
                    "client_secret", system.get().secret()));
        }
        DemoRealm.Person person = realm.find(who)
                .orElseThrow(() -> new LauncherProblem(
                        "Nobody is called or has the role \"" + who + "\". There are: " + String.join(", ", names())));
        return fetch(Map.of(
                "grant_type",
                "password",
                "client_id",
                "jobbspar-cli",
                "username",
                person.name(),
                "password",
                person.password()));
    }

    private List<String> names() {
        List<String> names = realm.people().stream()
                .map(person -> person.name() + " (" + person.role() + ")")
                .collect(Collectors.toList());
        names.add("partner");
        realm.systems().forEach(system -> names.add(system.client()));
        return names;
    }

    private String fetch(Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(20))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new LauncherProblem("Keycloak answers " + answer.statusCode() + ": " + answer.body());
            }
            return new ObjectMapper()
                    .readTree(answer.body())
                    .path("access_token")
                    .asText();
        } catch (IOException e) {
            throw new LauncherProblem(
                    "Keycloak does not answer on port " + settings.ports().keycloak()
                            + ": start the suite with ./jobbspar up" + " (and give the same JOBBSPAR_PORT here).",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherProblem("Interrupted while waiting for Keycloak", e);
        }
    }
}
