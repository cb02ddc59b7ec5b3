package se.jobbspar.matching.concept;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.concepts.Extraction;
import se.jobbspar.concepts.mention.Importance;
import se.jobbspar.concepts.mention.Meant;
import se.jobbspar.concepts.mention.Mention;

/** What a text says. */
@Schema(name = "Extraction", description = "What a text says, in its order.")
public record ExtractionResponse(
        @Schema(
                description =
                        "ISO 639 code of the text's language. Swedish and English are read; for another one items is empty.",
                examples = "sv")
        String language,

        List<Item> items) {
    /** One mention. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Mention", description = "One thing that the text says.")
    public record Item(
            @Schema(examples = "licence") String type,

            @Schema(description = "What is meant; left out when the text leaves open which.") @Nullable
            Said concept,

            @Schema(
                    description =
                            "Of a language its CEFR level, of an education its SUN 2020 level, of experience the years (5)"
                                    + " or from–to (2009/2014, 2019/..).",
                    examples = "B2")
            @Nullable
            String value,

            @Schema(description = "Its first character in the text, counted in UTF-16 units from 0.", examples = "7")
            int start,

            @Schema(description = "After its last character.", examples = "16")
            int end,

            @Schema(examples = "truckkort") String text,

            @Schema(description = "How sure the reading is, 0 to 1.", examples = "0.95")
            double confidence,

            @Schema(description = "Whether the text denies it: no experience of, is not required.")
            boolean negated,

            @Schema(description = "Of an ad: must or wish, where the words or the heading say so.", examples = "must")
            @Nullable
            String importance) {
        static Item of(Mention mention) {
            return new Item(
                    mention.type().wire(),
                    mention.concept().map(Said::of).orElse(null),
                    mention.value().orElse(null),
                    mention.start(),
                    mention.end(),
                    mention.text(),
                    Math.round(mention.confidence() * 100) / 100.0,
                    mention.negated(),
                    mention.importance().map(Importance::wire).orElse(null));
        }
    }

    /** What is meant. */
    @Schema(
            name = "MentionedConcept",
            description =
                    "A concept by its URI, a language by its ISO 639 code, a field of education by its SUN 2020 code.")
    public record Said(
            @Schema(examples = "urn:jobbspar:licence:truckkort")
            String id,

            @Schema(examples = "Truckkort") String label) {
        static Said of(Meant meant) {
            return new Said(meant.id(), meant.label());
        }
    }

    static ExtractionResponse of(Extraction extraction) {
        return new ExtractionResponse(
                extraction.language(),
                extraction.mentions().stream().map(Item::of).toList());
    }
}
