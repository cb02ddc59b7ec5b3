package se.jobbspar.gateway.route;

import io.vertx.core.MultiMap;
import java.net.URI;
import java.util.List;

/** What an answer carries out of the door; what every answer carries stands in the settings (quarkus.http.filter). */
final class AnswerHeaders {
    // A service's own trace header would stand beside the gateway's; the rest tells of our insides or is hop by hop.
    private static final List<String> DROPPED = List.of(
            Tracing.HEADER,
            "tracestate",
            "server",
            "x-powered-by",
            "set-cookie",
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "te",
            "trailer",
            "upgrade");

    private AnswerHeaders() {}

    /**
     * @param headers as the service sent them
     * @param ours what every answer carries; what the service says itself holds instead
     */
    static void tidy(MultiMap headers, MultiMap ours) {
        DROPPED.forEach(headers::remove);
        headers.names().forEach(ours::remove);
        if (headers.contains("location")) {
            headers.set("location", local(headers.get("location")));
        }
    }

    /** Without scheme and host: a service knows its own address, callers know ours. */
    private static String local(String address) {
        URI uri = URI.create(address);
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
