package se.jobbspar.participant;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What an exporter would have been given. */
@ApplicationScoped
public class CapturedSpans implements SpanProcessor {
    private final List<String> ended = new CopyOnWriteArrayList<>();

    List<String> ended() {
        return ended;
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
        ended.add(span.getName() + " " + span.getAttributes() + " "
                + span.toSpanData().getEvents());
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }
}
