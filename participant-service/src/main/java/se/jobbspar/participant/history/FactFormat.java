package se.jobbspar.participant.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;

/**
 * How a fact lies in its jsonb column. Apart from the mapper of the REST layer, so that a change of the API's strictness can never
 * make the history unreadable.
 */
final class FactFormat {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private FactFormat() {}

    static String write(Object fact) {
        try {
            return JSON.writeValueAsString(fact);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A fact cannot be written", e);
        }
    }

    static <T> T read(String state, Class<T> type) {
        try {
            return JSON.readValue(state, type);
        } catch (JsonProcessingException e) {
            // Its words would quote the fact.
            throw new IllegalStateException("A stored " + type.getSimpleName() + " cannot be read");
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> fields(String state) {
        return read(state, Map.class);
    }
}
