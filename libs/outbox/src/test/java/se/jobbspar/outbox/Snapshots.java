package se.jobbspar.outbox;

import java.nio.charset.StandardCharsets;

/** Records whose value says their version, so that a reader can tell which one it got. */
public final class Snapshots {
    private Snapshots() {}

    public static OutboxRecord snapshot(String topic, String key, long version) {
        String value = "{\"version\":" + version + "}";
        return new OutboxRecord(topic, key, version, value.getBytes(StandardCharsets.UTF_8));
    }
}
