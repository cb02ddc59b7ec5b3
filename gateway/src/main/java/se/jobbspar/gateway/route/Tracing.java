package se.jobbspar.gateway.route;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives every request a trace and says it in every answer, errors included. */
@ApplicationScoped
public class Tracing {
    private static final String KEY = TraceParent.class.getName();
    // Before authentication (200), so that a refusal can be traced too.
    private static final int FIRST = 500;

    void register(@Observes Filters filters) {
        filters.register(Tracing::begin, FIRST);
    }

    private static void begin(RoutingContext exchange) {
        TraceParent trace = TraceParent.continuing(exchange.request().getHeader(TraceParent.HEADER));
        exchange.put(KEY, trace);
        exchange.response().putHeader(TraceParent.HEADER, trace.header());
        exchange.next();
    }

    /** The trace this exchange belongs to. */
    public static TraceParent of(RoutingContext exchange) {
        TraceParent trace = exchange.get(KEY);
        return trace == null ? TraceParent.fresh() : trace;
    }
}
