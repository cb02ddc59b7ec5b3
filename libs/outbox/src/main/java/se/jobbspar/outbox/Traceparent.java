package se.jobbspar.outbox;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import java.util.HashMap;
import java.util.Map;
import se.jobbspar.contracts.RecordHeaders;

/**
 * The W3C trace context of the running request, so that a reader of the topic can go on with the trace of the write. Only
 * the ids travel: the trace state is the business of whoever sent it.
 */
final class Traceparent {
    private Traceparent() {}

    /** Null when nothing is being traced. */
    static String ofCurrentContext() {
        Map<String, String> headers = new HashMap<>();
        W3CTraceContextPropagator.getInstance().inject(Context.current(), headers, Map::put);
        return headers.get(RecordHeaders.TRACEPARENT);
    }
}
