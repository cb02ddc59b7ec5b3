package se.jobbspar.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Locale;
import se.jobbspar.contracts.wording.Wording;

/**
 * Writes what people read as JSON in one language. Only here, in the rows of a {@link Tabular}, and in libs/http for processes
 * without resources, two texts become one.
 */
@Singleton
public class WordedJson {
    private static final Object LANGUAGE = Wording.class;

    private final ObjectMapper json;

    WordedJson(ObjectMapper json) {
        this.json = json;
    }

    /** In UTF-8. */
    public byte[] write(Worded answer, Locale language) {
        try {
            return json.writer().withAttribute(LANGUAGE, language).writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What an object mapper needs to write {@link Wording}; English where nobody says a language. */
    static Module module() {
        return new SimpleModule("jobbspar-wording").addSerializer(Wording.class, new OneLanguage());
    }

    private static final class OneLanguage extends JsonSerializer<Wording> {
        @Override
        public void serialize(Wording text, JsonGenerator json, SerializerProvider writing) throws IOException {
            json.writeString(writing.getAttribute(LANGUAGE) instanceof Locale language ? text.in(language) : text.en());
        }

        @Override
        public boolean isEmpty(SerializerProvider writing, Wording text) {
            return text == null || text.en().isEmpty();
        }
    }
}
