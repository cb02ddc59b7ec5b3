package se.jobbspar.participant.suggestion;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.participant.v1.PartialDate;

/** The fields of a row as far as a text says them, called as in the row's own operations. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "The fields of a row of the section, as far as the text says them; what is missing is to be asked.")
public record SuggestedRow(
        @Schema(description = "Of a skill or a licence: its URI.", examples = "urn:jobbspar:licence:b") @Nullable
        String concept,

        @Schema(
                description = "Of an experience: URI of the occupation; left out when the text leaves open which.",
                examples = "http://data.europa.eu/esco/occupation/90f75f67-495d-49fa-ab57-2f320e251d7e")
        @Nullable
        String occupation,

        @Schema(description = "Of an experience: when it began.", examples = "2009") @Nullable
        PartialDate from,

        @Schema(
                description = "Of an experience: when it ended; left out while it goes on, when from is there.",
                examples = "2014")
        @Nullable
        PartialDate to,

        @Schema(description = "Of an education: SUN 2020 level code.", examples = "33") @Nullable
        String level,

        @Schema(description = "Of an education: SUN 2020 field code.", examples = "723") @Nullable
        String field,

        @Schema(description = "Of an education: what the text calls it.", examples = "vårdutbildning") @Nullable
        String title,

        @Schema(description = "Of a language: its code.", examples = "sv") @Nullable
        String language,

        @Schema(description = "A level that is said of the language as a whole is that of each modality.") @Nullable
        Cefr listening,

        @Nullable Cefr reading,

        @Nullable Cefr spokenInteraction,

        @Nullable Cefr spokenProduction,

        @Nullable Cefr writing) {
    /** A skill or a licence. */
    static SuggestedRow concept(String id) {
        return new SuggestedRow(id, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** @param occupation null when the text leaves open which */
    static SuggestedRow experience(String occupation, PartialDate from, PartialDate to) {
        return new SuggestedRow(null, occupation, from, to, null, null, null, null, null, null, null, null, null);
    }

    /**
     * @param level null when the text does not say it
     * @param field null when the text does not say it
     */
    static SuggestedRow education(String level, String field, String title) {
        return new SuggestedRow(null, null, null, null, level, field, title, null, null, null, null, null, null);
    }

    /** @param level null when the text does not say it */
    static SuggestedRow language(String code, Cefr level) {
        return new SuggestedRow(null, null, null, null, null, null, null, code, level, level, level, level, level);
    }

    /** What the row is about, by its code; null when the text leaves open which. */
    Object subject() {
        return Stream.of(concept, occupation, language)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
