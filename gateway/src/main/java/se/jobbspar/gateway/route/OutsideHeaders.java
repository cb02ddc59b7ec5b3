package se.jobbspar.gateway.route;

import io.vertx.core.MultiMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which headers pass the door. No header from outside may tell a service who calls or where from. */
final class OutsideHeaders {
    private static final Set<String> DROPPED = Set.of(
            "forwarded",
            "via",
            "remote-user",
            "true-client-ip",
            "client-ip",
            // The trace goes on as OpenTelemetry writes it; baggage is free text and does not.
            Tracing.HEADER,
            "tracestate",
            "baggage",
            // The console's session is nothing a service may see.
            "cookie",
            // Hop by hop.
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "upgrade",
            // A service that waits for 100-continue has no one to ask: the body is on its way already.
            "expect");

    private OutsideHeaders() {}

    /** Removes what must not reach a service. */
    static void scrub(MultiMap headers) {
        Set<String> named = new HashSet<>();
        for (String value : headers.getAll("connection")) {
            List.of(value.split(",")).forEach(name -> named.add(name.strip().toLowerCase(Locale.ROOT)));
        }
        // Framing and the token are not the caller's to take away by naming them in Connection.
        named.removeAll(Set.of("content-length", "transfer-encoding", "authorization", "host"));
        for (String name : Set.copyOf(headers.names())) {
            if (isDropped(name.toLowerCase(Locale.ROOT), named)) {
                headers.remove(name);
            }
        }
    }

    private static boolean isDropped(String name, Set<String> named) {
        return name.startsWith("x-")
                // Some servers read X_Forwarded_For as X-Forwarded-For.
                || name.indexOf('_') >= 0
                || DROPPED.contains(name)
                || named.contains(name);
    }
}
