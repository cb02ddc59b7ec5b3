package se.jobbspar.matching.feed.topic;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** The trace of the write in a record's headers, read by OpenTelemetry's own propagator. */
enum TraceHeaders implements TextMapGetter<Headers> {
    READER;

    /** The root context for headers without a trace, or with one that cannot be read. */
    static Context traceOf(Headers headers) {
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), headers, READER);
    }

    @Override
    public Iterable<String> keys(Headers headers) {
        return Arrays.stream(headers.toArray()).map(Header::key).toList();
    }

    @Override
    public String get(Headers headers, String key) {
        Header header = headers.lastHeader(key);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
