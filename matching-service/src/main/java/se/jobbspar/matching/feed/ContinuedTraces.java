package se.jobbspar.matching.feed;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import java.util.List;
import java.util.function.Supplier;
import se.jobbspar.matching.feed.topic.FeedRecord;

/**
 * The traces of the writes that a batch of records tells of: each goes on with a span that ends when searches see the
 * write. A write that nobody traces costs nothing.
 */
record ContinuedTraces(List<Span> spans) {
    /** A rebuild goes on with no trace: those writes were seen long ago. */
    static final ContinuedTraces NONE = new ContinuedTraces(List.of());

    static ContinuedTraces of(List<FeedRecord> records) {
        return of(records, () -> GlobalOpenTelemetry.getTracer("jobbspar.feed"));
    }

    static ContinuedTraces of(List<FeedRecord> records, Supplier<Tracer> tracer) {
        return new ContinuedTraces(records.stream()
                .filter(record ->
                        Span.fromContext(record.trace()).getSpanContext().isSampled())
                .map(record -> started(record, tracer.get()))
                .toList());
    }

    /** The key, a person's id for example, stays out. */
    private static Span started(FeedRecord record, Tracer tracer) {
        return tracer.spanBuilder("apply " + record.topic())
                .setParent(record.trace())
                .setSpanKind(SpanKind.CONSUMER)
                .startSpan();
    }

    void end() {
        spans.forEach(Span::end);
    }
}
