package se.jobbspar.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** A day, month or time is a text: Jackson would also take {@code []} for none, and {@code [2027,1,1]} or 17 for one. */
final class TextOnly<T> extends StdDeserializer<T> implements ContextualDeserializer {
    private static final long serialVersionUID = 1L;

    private final transient JsonDeserializer<T> ofText;

    TextOnly(Class<T> type, JsonDeserializer<T> ofText) {
        super(type);
        this.ofText = ofText;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            context.handleUnexpectedToken(_valueClass, json);
        }
        return ofText.deserialize(json, context);
    }

    @Override
    @SuppressWarnings("unchecked")
    public JsonDeserializer<T> createContextual(DeserializationContext context, BeanProperty property)
            throws JsonMappingException {
        JsonDeserializer<?> inPlace =
                context.handleSecondaryContextualization(ofText, property, context.constructType(_valueClass));
        return new TextOnly<>((Class<T>) _valueClass, (JsonDeserializer<T>) inPlace);
    }
}
