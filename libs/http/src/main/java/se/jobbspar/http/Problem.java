package se.jobbspar.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import se.jobbspar.contracts.wording.AcceptLanguage;
import se.jobbspar.contracts.wording.Wording;

/**
 * An error answer as RFC 9457 has it, in the language of {@code Accept-Language}; English when that names neither of ours.
 *
 * @param name last part of the type {@code urn:jobbspar:problem:<name>}
 * @param headers what the answer carries beside the body, such as Retry-After
 */
public record Problem(String name, Wording title, int status, Wording detail, Map<String, String> headers) {
    private static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        headers = Map.copyOf(headers);
    }

    public static Problem of(String name, Wording title, int status, Wording detail) {
        return new Problem(name, title, status, detail, Map.of());
    }

    public Problem with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Problem(name, title, status, detail, more);
    }

    /** @param acceptLanguage the header as it was sent; null = none */
    public static Locale language(String acceptLanguage) {
        return AcceptLanguage.best(acceptLanguage, Locale.ENGLISH);
    }

    /** The JSON body, UTF-8. */
    public Buffer body(Locale language) {
        return new JsonObject()
                .put("type", "urn:jobbspar:problem:" + name)
                .put("title", title.in(language))
                .put("status", status)
                .put("detail", detail.in(language))
                .toBuffer();
    }

    /** All headers of the answer. */
    public Map<String, String> headers(Locale language) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Content-Type", MEDIA_TYPE);
        all.put("Content-Language", language.getLanguage());
        all.put("Vary", "Accept-Language");
        all.put("Cache-Control", "no-store");
        return all;
    }

    /** As the answer of a resource. */
    public Response response(String acceptLanguage) {
        Locale language = language(acceptLanguage);
        Response.ResponseBuilder answer =
                Response.status(status).entity(body(language).getBytes());
        headers(language).forEach(answer::header);
        return answer.build();
    }

    /** Answers with this problem, unless an answer has begun already. */
    public void send(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        Locale language = language(request.getHeader("Accept-Language"));
        headers(language).forEach(response::putHeader);
        response.setStatusCode(status).end(body(language));
    }
}
