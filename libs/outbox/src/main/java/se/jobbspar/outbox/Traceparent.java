package se.jobbspar.outbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;

/** The W3C trace context of the running request, so that a record on the topic tells which request wrote it. */
final class Traceparent {
    private Traceparent() {}

    /** Null when nothing is being traced. */
    static String ofCurrentSpan() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }
}
