package se.jobbspar.gateway.route;

import io.vertx.core.MultiMap;
import java.net.URI;
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
        if (headers.contains("location")) {
            headers.set("location", local(headers.get("location")));
        }
        if (!headers.contains("cache-control")) {
            // Most answers are about people; a service that wants caching says so.
            headers.set("cache-control", "no-store");
        }
    }

    /** Without scheme and host: a service knows its own address, callers know ours. */
    private static String local(String address) {
        URI uri = URI.create(address);
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
