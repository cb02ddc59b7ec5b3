package se.jobbspar.testkit;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What an exporter would have been given: kind, name, attributes, status and events of each span as one text. A bean only
 * where a test's settings index this library ({@code quarkus.index-dependency}).
 */
@ApplicationScoped
public class EndedSpans implements SpanProcessor {
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int PAUSE_MILLIS = 50;

    private final Map<String, List<String>> byTrace = new ConcurrentHashMap<>();

    /** The spans of one trace. Waits until there are so many, 30 s at most: a span ends after its answer has left. */
    public List<String> of(String trace, int count) throws InterruptedException {
        for (int waited = 0; waited < PATIENCE_MILLIS && of(trace).size() < count; waited += PAUSE_MILLIS) {
            Thread.sleep(PAUSE_MILLIS);
        }
        return List.copyOf(of(trace));
    }

    /** The spans of all traces that have ended so far. */
    public List<String> all() {
        return byTrace.values().stream().flatMap(List::stream).toList();
    }

    private List<String> of(String trace) {
        return byTrace.computeIfAbsent(trace, t -> new CopyOnWriteArrayList<>());
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
        of(data.getTraceId())
                .add(data.getKind() + " " + data.getName() + " " + data.getAttributes() + " " + data.getStatus() + " "
                        + data.getEvents());
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }
}
