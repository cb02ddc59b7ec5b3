package se.jobbspar.participant.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.concepts.Extractor;

/** A text to read. */
@Schema(description = "A CV, or what the person tells. It is neither kept, logged nor sent on.")
public record SuggestionRequest(
        @Schema(examples = "Jag var kock i Aleppo 2009–2014 och har B-körkort.")
        @NotBlank
        @Size(max = Extractor.LONGEST_TEXT)
        String text) {
    /** Says how long it is, never what it says. */
    @Override
    public String toString() {
        return "SuggestionRequest[" + (text == null ? 0 : text.length()) + " characters]";
    }
}
