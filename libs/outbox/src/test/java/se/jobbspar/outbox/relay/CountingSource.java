package se.jobbspar.outbox.relay;

import java.util.concurrent.atomic.AtomicInteger;
import se.jobbspar.outbox.SnapshotSource;

/** Counts how often it was asked to republish. */
final class CountingSource implements SnapshotSource {
    private final String topic;
    private final Runnable republishing;
    private final AtomicInteger asked = new AtomicInteger();

    CountingSource(String topic, Runnable republishing) {
        this.topic = topic;
        this.republishing = republishing;
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public void republish() {
        asked.incrementAndGet();
        republishing.run();
    }

    int asked() {
        return asked.get();
    }
}
