package se.jobbspar.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An error answer as RFC 9457 has it.
 *
 * @param name last part of the type {@code urn:jobbspar:problem:<name>}
 * @param headers what the answer carries beside the body, such as Retry-After
 */
public record Problem(String name, String title, int status, String detail, Map<String, String> headers) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        headers = Map.copyOf(headers);
    }

    public static Problem of(String name, String title, int status, String detail) {
        return new Problem(name, title, status, detail, Map.of());
    }

    public Problem with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Problem(name, title, status, detail, more);
    }

    /** The JSON body, UTF-8. */
    public Buffer body() {
        return new JsonObject()
                .put("type", "urn:jobbspar:problem:" + name)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .toBuffer();
    }

    /** Ends the response with this problem, unless it has begun already. */
    public void send(HttpServerResponse response) {
        if (response.headWritten() || response.closed()) {
            return;
        }
        headers.forEach(response::putHeader);
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(body());
    }
}
