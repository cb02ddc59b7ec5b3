package se.jobbspar.prove.outside;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Sends well-formed requests, with whatever is in them, and follows nothing. */
public final class Client {
    private static final Duration END = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String address;

    /** @param address of the gateway, without a slash at the end */
    public Client(String address) {
        this.address = address;
    }

    public Reply get(Caller caller, String path) {
        return send(caller, "GET", path, Map.of(), null);
    }

    /** @param body null = none */
    public Reply send(Caller caller, String method, String path, Map<String, String> headers, String body) {
        byte[] bytes = body == null ? null : body.getBytes(StandardCharsets.UTF_8);
        return sendBytes(caller, method, path, headers, bytes);
    }

    /** @param body null = none; JSON unless a header says otherwise */
    public Reply sendBytes(Caller caller, String method, String path, Map<String, String> headers, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(END)
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::setHeader);
        caller.authorization().ifPresent(value -> request.setHeader("Authorization", value));
        if (body != null && !headers.containsKey("Content-Type")) {
            request.setHeader("Content-Type", "application/json");
        }
        return send(request.build());
    }

    private Reply send(HttpRequest request) {
        return send(request, cookies -> {});
    }

    /** Any request, to wherever it says. */
    Reply send(HttpRequest request, Consumer<List<String>> cookies) {
        Instant begin = Instant.now();
        try {
            HttpResponse<String> answer =
                    http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            cookies.accept(answer.headers().allValues("Set-Cookie"));
            return new Reply(
                    answer.statusCode(),
                    Reply.first(answer.headers().map()),
                    answer.body(),
                    Duration.between(begin, Instant.now()));
        } catch (IOException e) {
            return Reply.none(Duration.between(begin, Instant.now()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the gateway", e);
        }
    }
}
