package se.jobbspar.matching.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.rest.WireName;

/** What a coach chooses to do with a hit. */
@Schema(name = "Choice")
public enum Choice {
    /** Worth coming back to. */
    @JsonProperty("shortlisted")
    SHORTLISTED,
    /** Put before the person or the employer. */
    @JsonProperty("proposed")
    PROPOSED,
    /** Not this one; a reason says why. */
    @JsonProperty("declined")
    DECLINED;

    /** The column holds the word of the API, which stays when a constant is renamed. */
    @Converter(autoApply = true)
    static class Word implements AttributeConverter<Choice, String> {
        @Override
        public String convertToDatabaseColumn(Choice choice) {
            return WireName.of(choice);
        }

        @Override
        public Choice convertToEntityAttribute(String word) {
            return WireName.parse("choice", word, Choice.class).orElseThrow();
        }
    }
}
