package se.jobbspar.matching.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.matching.feed.topic.FeedRecord;

/** A write that is traced from the browser is traced until searches see it. */
class ContinuedTracesTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String WRITE = "b7ad6b7169203331";

    private final SdkTracerProvider provider = SdkTracerProvider.builder().build();

    @Test
    void tracedWriteGoesOnUntilItIsSeen() {
        ContinuedTraces traces = traces(record(TraceFlags.getSampled()));

        ReadableSpan span = (ReadableSpan) traces.spans().getFirst();
        assertEquals(TRACE, span.getSpanContext().getTraceId());
        assertEquals(WRITE, span.getParentSpanContext().getSpanId());
        assertFalse(span.hasEnded());

        traces.end();

        assertTrue(span.hasEnded());
    }

    @Test
    void spanTellsTheTopicAndNobodysId() {
        ReadableSpan span =
                (ReadableSpan) traces(record(TraceFlags.getSampled())).spans().getFirst();

        assertEquals("apply people", span.getName());
        assertEquals(0, span.toSpanData().getAttributes().size());
    }

    @Test
    void writeThatNobodyTracesCostsNoSpan() {
        FeedRecord untraced = new FeedRecord("people", 0, 1, "amina", 1L, null, Instant.EPOCH);

        assertEquals(
                List.of(), traces(record(TraceFlags.getDefault()), untraced).spans());
    }

    private ContinuedTraces traces(FeedRecord... records) {
        return ContinuedTraces.of(List.of(records), () -> provider.get("test"));
    }

    private static FeedRecord record(TraceFlags sampled) {
        SpanContext write = SpanContext.createFromRemoteParent(TRACE, WRITE, sampled, TraceState.getDefault());
        Context trace = Context.root().with(Span.wrap(write));
        return new FeedRecord("people", 0, 1, "amina", 1L, null, Instant.EPOCH, trace);
    }
}
