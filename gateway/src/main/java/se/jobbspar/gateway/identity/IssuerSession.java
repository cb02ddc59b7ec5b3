package se.jobbspar.gateway.identity;

import io.quarkus.oidc.OidcConfigurationMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The user's session at the issuer. It is ended from here to there with the refresh token, because the usual way, a
 * redirect, would carry the ID token through the browser. Keycloak takes this; with an issuer that does not, its own
 * session lives on until it ends by itself.
 */
@ApplicationScoped
public class IssuerSession {
    private static final Logger LOG = Logger.getLogger(IssuerSession.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final OidcConfigurationMetadata issuer;
    private final String client;
    private final String secret;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    IssuerSession(
            OidcConfigurationMetadata issuer,
            @ConfigProperty(name = "quarkus.oidc.console.client-id") String client,
            @ConfigProperty(name = "quarkus.oidc.console.credentials.secret") Optional<String> secret) {
        this.issuer = issuer;
        this.client = client;
        this.secret = secret.orElse("");
    }

    public void end(String refreshToken) {
        if (issuer.getEndSessionUri() == null) {
            return;
        }
        String form = "client_id=" + coded(client) + "&client_secret=" + coded(secret) + "&refresh_token="
                + coded(refreshToken);
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer.getEndSessionUri()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status >= 300) {
                LOG.warnf("the issuer's session was not ended: status %d", status);
            }
        } catch (IOException away) {
            LOG.warnf("the issuer's session was not ended: %s", away.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String coded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
