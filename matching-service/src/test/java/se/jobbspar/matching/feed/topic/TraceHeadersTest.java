package se.jobbspar.matching.feed.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class TraceHeadersTest {
    @Test
    void traceOfTheWriteIsRead() {
        SpanContext write = trace("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        assertEquals("0af7651916cd43dd8448eb211c80319c", write.getTraceId());
        assertEquals("b7ad6b7169203331", write.getSpanId());
        assertTrue(write.isSampled());
    }

    @Test
    void headerThatIsMissingOrBrokenIsNoTrace() {
        assertFalse(trace("00-nonsense").isValid());
        assertFalse(Span.fromContext(TraceHeaders.traceOf(new RecordHeaders()))
                .getSpanContext()
                .isValid());
    }

    private static SpanContext trace(String traceparent) {
        RecordHeaders headers = new RecordHeaders();
        headers.add("traceparent", traceparent.getBytes(StandardCharsets.UTF_8));
        return Span.fromContext(TraceHeaders.traceOf(headers)).getSpanContext();
    }
}
