package se.jobbspar.local.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import se.jobbspar.local.settings.LauncherProblem;
import se.jobbspar.local.settings.Settings;

/** The gateway as a client sees it; {@code who} is a role or a demo user's name, as {@link AccessTokens} takes it. */
public final class Door {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Well inside the realm's ten minutes. */
    private static final Duration TOKEN_AGE = Duration.ofMinutes(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Settings settings;
    private final AccessTokens tokens;
    private final Map<String, HeldToken> held = new HashMap<>();

    private record HeldToken(String token, Instant since) {}

    public Door(Settings settings, AccessTokens tokens) {
        this.settings = settings;
        this.tokens = tokens;
    }

    public Answer get(String who, String path) {
        return send(who, path, HttpRequest.newBuilder().GET());
    }

    public Answer post(String who, String path, JsonNode body) {
        return send(who, path, HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** @param etag of the version that was read */
    public Answer post(String who, String path, String etag, JsonNode body) {
        return send(
                who,
                path,
                HttpRequest.newBuilder()
                        .header("If-Match", etag)
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** @param etag of the version that was read */
    public Answer put(String who, String path, String etag, JsonNode body) {
        return send(
                who,
                path,
                HttpRequest.newBuilder()
                        .header("If-Match", etag)
                        .PUT(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** Any other request, with {@code who}'s token added; {@code who} null = none. */
    public Answer send(String who, String path, HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request(who, path, request), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(), answer.headers().firstValue("ETag").orElse(""), json(answer.body()));
        } catch (IOException e) {
            throw new LauncherProblem(
                    "The gateway does not answer at " + settings.gatewayAddress() + path
                            + ": is the suite running? (./jobbspar status)",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherProblem("Interrupted while waiting for the gateway", e);
        }
    }

    /** The request that {@link #send} sends, for other clients. */
    public HttpRequest request(String who, String path, HttpRequest.Builder request) {
        request.uri(URI.create(settings.gatewayAddress() + path)).timeout(Duration.ofSeconds(120));
        if (who != null) {
            request.header("Authorization", "Bearer " + token(who));
        }
        HttpRequest ready = request.build();
        boolean hasBody = ready.bodyPublisher().isPresent();
        return hasBody && ready.headers().firstValue("Content-Type").isEmpty()
                ? request.header("Content-Type", "application/json").build()
                : ready;
    }

    private synchronized String token(String who) {
        HeldToken token = held.get(who);
        if (token == null || token.since().isBefore(Instant.now().minus(TOKEN_AGE))) {
            token = new HeldToken(tokens.of(who), Instant.now());
            held.put(who, token);
        }
        return token.token();
    }

    private static JsonNode json(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return JSON.getNodeFactory().textNode(body);
        }
    }
}
