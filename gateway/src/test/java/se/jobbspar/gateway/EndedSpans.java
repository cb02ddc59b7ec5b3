package se.jobbspar.gateway;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What an exporter would have been given: kind, name, attributes, status and events of each span as one text. */
@ApplicationScoped
public class EndedSpans implements SpanProcessor {
    private record Ended(String trace, String text) {}

    private final List<Ended> ended = new CopyOnWriteArrayList<>();

    /** The spans of one trace. */
    public List<String> of(String trace) {
        return ended.stream()
                .filter(span -> span.trace().equals(trace))
                .map(Ended::text)
                .toList();
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
        ended.add(new Ended(
                data.getTraceId(),
                data.getKind() + " " + data.getName() + " " + data.getAttributes() + " " + data.getStatus() + " "
                        + data.getEvents()));
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }
}
