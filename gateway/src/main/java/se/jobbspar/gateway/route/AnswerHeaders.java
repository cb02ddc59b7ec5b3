package se.jobbspar.gateway.route;

import io.vertx.core.MultiMap;
import java.util.List;

/** What an answer carries out of the door. */
final class AnswerHeaders {
    // A service's own trace header would stand beside the gateway's; the rest tells of our insides or is hop by hop.
    private static final List<String> DROPPED = List.of(
            "traceparent",
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

    static void tidy(MultiMap headers) {
        DROPPED.forEach(headers::remove);
        headers.set("x-content-type-options", "nosniff");
        if (!headers.contains("cache-control")) {
            // Most answers are about people; a service that wants caching says so.
            headers.set("cache-control", "no-store");
        }
    }
}
