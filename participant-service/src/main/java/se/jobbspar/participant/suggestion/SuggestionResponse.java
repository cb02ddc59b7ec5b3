package se.jobbspar.participant.suggestion;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a text says that could be rows of the profile. */
@Schema(name = "Suggestions", description = "What the text says that could be rows of the profile, in its order.")
public record SuggestionResponse(
        @Schema(
                description =
                        "ISO 639 code of the text's language. Swedish and English are read; for another one items is empty.",
                examples = "sv")
        String language,

        List<TextSuggestion> items) {
    public SuggestionResponse {
        items = List.copyOf(items);
    }
}
