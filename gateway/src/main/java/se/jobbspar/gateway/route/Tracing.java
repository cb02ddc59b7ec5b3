package se.jobbspar.gateway.route;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Says in every answer, errors included, which trace it belongs to; OpenTelemetry takes, begins and passes on traces. */
@ApplicationScoped
class Tracing {
    static final String HEADER = "traceparent";

    // Before authentication (200), so that a refusal can be traced too.
    private static final int FIRST = 500;

    void register(@Observes Filters filters) {
        filters.register(Tracing::tell, FIRST);
    }

    private static void tell(RoutingContext exchange) {
        W3CTraceContextPropagator.getInstance().inject(Context.current(), exchange.response(), Tracing::tell);
        exchange.next();
    }

    private static void tell(HttpServerResponse answer, String header, String value) {
        // Callers know their own tracestate.
        if (header.equals(HEADER)) {
            answer.putHeader(HEADER, value);
        }
    }
}
