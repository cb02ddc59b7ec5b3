package se.jobbspar.matching.feed.topic;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.UUID;
import se.jobbspar.contracts.Snapshot;

/** Reads events. Fields we do not know are let through: a newer producer may send more than we use. */
public final class SnapshotJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SnapshotJson() {}

    /**
     * The snapshot of a record that is no tombstone. Key and header have to say what it says: under another aggregate's key it
     * could never be erased by that aggregate's tombstone, and a header is all that a tombstone's version has to be compared with.
     * The reason never repeats what the record holds.
     */
    public static <S extends Snapshot> S read(FeedRecord record, Class<S> type) throws UndecodableRecord {
        S snapshot = parse(record, type);
        if (!key(record).equals(snapshot.id())) {
            throw new UndecodableRecord("the key is not the snapshot's id");
        }
        if (record.requiredVersion() != snapshot.version()) {
            throw new UndecodableRecord("the version header is not the snapshot's version");
        }
        return snapshot;
    }

    private static <S> S parse(FeedRecord record, Class<S> type) throws UndecodableRecord {
        try {
            S snapshot = JSON.readValue(record.value(), type);
            if (snapshot == null) {
                throw new UndecodableRecord("the value is JSON null");
            }
            return snapshot;
        } catch (IOException e) {
            throw new UndecodableRecord("the value is no snapshot of this topic");
        }
    }

    public static UUID key(FeedRecord record) throws UndecodableRecord {
        try {
            return UUID.fromString(record.key());
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new UndecodableRecord("the key is no id");
        }
    }
}
