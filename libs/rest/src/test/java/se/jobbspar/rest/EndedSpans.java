package se.jobbspar.rest;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** What an exporter would have been given, by trace: name, attributes, status and events of its span as one text. */
@ApplicationScoped
public class EndedSpans implements SpanProcessor {
    private final Map<String, CompletableFuture<String>> byTrace = new ConcurrentHashMap<>();

    /** Waits for it: a span ends after the answer has left. */
    String of(String trace) {
        return span(trace).orTimeout(5, TimeUnit.SECONDS).join();
    }

    private CompletableFuture<String> span(String trace) {
        return byTrace.computeIfAbsent(trace, t -> new CompletableFuture<>());
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        // Only what is finished is exported.
    }

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        SpanData data = span.toSpanData();
        span(data.getTraceId())
                .complete(
                        data.getName() + " " + data.getAttributes() + " " + data.getStatus() + " " + data.getEvents());
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }
}
