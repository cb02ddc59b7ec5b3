package se.jobbspar.matching.feed.topic;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.UUID;

/** Reads events. Fields we do not know are let through: a newer producer may send more than we use. */
public final class SnapshotJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SnapshotJson() {}

    /** The snapshot of a record that is no tombstone; the reason never repeats what the record holds. */
    public static <T> T read(FeedRecord record, Class<T> type) throws UndecodableRecord {
        try {
            T snapshot = JSON.readValue(record.value(), type);
            if (snapshot == null) {
                throw new UndecodableRecord("the value is JSON null");
            }
            return snapshot;
        } catch (JacksonException e) {
            throw new UndecodableRecord("not a " + type.getSimpleName());
        } catch (IOException e) {
            throw new UndecodableRecord("not readable");
        }
    }

    public static UUID key(FeedRecord record) throws UndecodableRecord {
        try {
            return UUID.fromString(record.key());
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new UndecodableRecord("the key is no id");
        }
    }

    /** A record under another aggregate's key could never be erased by that aggregate's tombstone. */
    public static void requireSame(UUID key, UUID id) throws UndecodableRecord {
        if (!key.equals(id)) {
            throw new UndecodableRecord("the key is not the snapshot's id");
        }
    }
}
