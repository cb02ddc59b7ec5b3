package se.jobbspar.matching.matchlist;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What a list is for; recorded, because a person's data are used for stated purposes only. */
public enum Purpose {
    @JsonProperty("guidance")
    GUIDANCE,
    @JsonProperty("placement")
    PLACEMENT,
    @JsonProperty("recruitment")
    RECRUITMENT,
    @JsonProperty("planning")
    PLANNING;

    /** The column holds the word of the API, which stays when a constant is renamed. */
    @Converter(autoApply = true)
    static class Word implements AttributeConverter<Purpose, String> {
        @Override
        public String convertToDatabaseColumn(Purpose purpose) {
            return RecordedJson.word(purpose);
        }

        @Override
        public Purpose convertToEntityAttribute(String word) {
            return RecordedJson.constant(word, Purpose.class);
        }
    }
}
