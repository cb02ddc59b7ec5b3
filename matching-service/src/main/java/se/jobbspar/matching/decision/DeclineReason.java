package se.jobbspar.matching.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.WireName;

/**
 * Why a hit is declined. Codes alone, since no text about a person is kept here; and none for health, family or anything else
 * that is private: that is {@link #OTHER}.
 */
@Schema(name = "DeclineReason")
public enum DeclineReason {
    @JsonProperty("not-interested")
    NOT_INTERESTED,
    @JsonProperty("not-qualified")
    NOT_QUALIFIED,
    @JsonProperty("too-far")
    TOO_FAR,
    @JsonProperty("working-time")
    WORKING_TIME,
    @JsonProperty("already-employed")
    ALREADY_EMPLOYED,
    @JsonProperty("employer-said-no")
    EMPLOYER_SAID_NO,
    @JsonProperty("position-filled")
    POSITION_FILLED,
    @JsonProperty("other")
    OTHER;

    /** The column holds the word of the API, which stays when a constant is renamed. */
    @Converter(autoApply = true)
    static class Word implements AttributeConverter<DeclineReason, String> {
        @Override
        public String convertToDatabaseColumn(DeclineReason reason) {
            return reason == null ? null : WireName.of(reason);
        }

        @Override
        public DeclineReason convertToEntityAttribute(String word) {
            return WireName.parse("reason", word, DeclineReason.class).orElse(null);
        }
    }
}
