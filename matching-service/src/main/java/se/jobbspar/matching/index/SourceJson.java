package se.jobbspar.matching.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.util.BytesRef;

/** Snapshots as they are stored beside their terms. The layout of the index guards against reading another shape. */
public final class SourceJson<T> {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final Class<T> type;

    public SourceJson(Class<T> type) {
        this.type = type;
    }

    public byte[] write(T snapshot) {
        try {
            return MAPPER.writeValueAsBytes(snapshot);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public T read(BytesRef bytes) {
        try {
            return MAPPER.readValue(bytes.bytes, bytes.offset, bytes.length, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
