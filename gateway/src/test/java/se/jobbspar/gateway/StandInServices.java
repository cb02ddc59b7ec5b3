package se.jobbspar.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;

/**
 * Three small HTTP servers in place of the services. Each says what reached it: {@code {service, method, uri, headers,
 * bytes}}; the last part of some addresses makes them fail in a certain way.
 */
public class StandInServices implements QuarkusTestResourceLifecycleManager {
    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        Map<String, String> config = new HashMap<>();
        for (String service : new String[] {"participant", "vacancy", "matching"}) {
            HttpServer server = vertx.createHttpServer()
                    .requestHandler(request -> answer(service, request))
                    .listen(0, "127.0.0.1")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
            config.put("jobbspar.origin." + service, "http://127.0.0.1:" + server.actualPort());
        }
        config.put("jobbspar.origin.answer-timeout", "PT2S");
        config.put("quarkus.oidc.console.tenant-enabled", "false");
        return config;
    }

    private void answer(String service, HttpServerRequest request) {
        HttpServerResponse response = request.response();
        String last = request.path().substring(request.path().lastIndexOf('/') + 1);
        switch (last) {
            case "hang" -> request.resume();
            // Before it has read the body.
            case "early" -> response.putHeader("Cache-Control", "max-age=60").end("{}");
            case "slow" -> vertx.setTimer(1_400, late -> response.end("{}"));
            // In a way that no proxy can pass on.
            case "odd" -> response.putHeader("Transfer-Encoding", "odd").end("{}");
            case "break" -> request.connection().close();
            case "not-ready" ->
                response.setStatusCode(503)
                        .putHeader("Retry-After", "20")
                        .putHeader("Content-Type", "application/problem+json")
                        .end("{\"type\":\"urn:jobbspar:problem:index-not-ready\"}");
            case "made" ->
                response.setStatusCode(201)
                        .putHeader("Location", "http://" + request.authority() + "/matching/v1/match-lists/7?a=%20b")
                        .end();
            case "large" -> large(response);
            case "openapi" ->
                response.putHeader("Content-Type", "application/json").end(StandInDocuments.of(service));
            default -> echo(service, request);
        }
    }

    /** 64 MiB, sent only as fast as the reader takes it. */
    private static void large(HttpServerResponse response) {
        response.setChunked(true);
        new LargeBody(response).write();
    }

    private static void echo(String service, HttpServerRequest request) {
        long[] bytes = {0};
        JsonObject headers = new JsonObject();
        request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(), header.getValue()));
        request.handler(part -> bytes[0] += part.length());
        request.endHandler(end -> request.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Server", "inside")
                .putHeader("ETag", "\"3\"")
                .end(new JsonObject()
                        .put("service", service)
                        .put("method", request.method().name())
                        .put("uri", request.uri())
                        .put("headers", headers)
                        .put("bytes", bytes[0])
                        .encode()));
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
