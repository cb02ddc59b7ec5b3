package se.jobbspar.matching.matchlist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How a list lies in its text columns. Apart from the mapper of the REST layer, so that a field the API gives up, or a change
 * of its strictness, can never make a recorded list unreadable.
 */
final class RecordedJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A list asks for hundreds, and Jackson takes microseconds for each. */
    private static final Map<Enum<?>, String> WORDS = new ConcurrentHashMap<>();

    private RecordedJson() {}

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A list that was just made cannot be written", e);
        }
    }

    /** The word that stands for a constant. */
    static String word(Enum<?> constant) {
        return WORDS.computeIfAbsent(constant, one -> JSON.convertValue(one, String.class));
    }

    static <E extends Enum<E>> E constant(String word, Class<E> type) {
        return JSON.convertValue(word, type);
    }

    static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A recorded list cannot be read by this version", e);
        }
    }
}
