package se.jobbspar.participant.profile;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.participant.v1.LanguageFact;
import se.jobbspar.vocabulary.ClaimCheck;

/** Command of a language; at least one modality is assessed. */
@Schema(description = "Command of a language by CEFR modality; a modality nobody has assessed is null.")
public record LanguageSkill(
        @Schema(description = "ISO 639-1 code, or 639-3 where there is no two-letter one.", examples = "sv") @NotBlank
        String language,

        @Schema(description = "Listening.", examples = "B1") @Nullable
        Cefr listening,

        @Schema(description = "Reading.", examples = "A2") @Nullable
        Cefr reading,

        @Schema(description = "Spoken interaction.", examples = "B1") @Nullable
        Cefr spokenInteraction,

        @Schema(description = "Spoken production.", examples = "B1") @Nullable
        Cefr spokenProduction,

        @Schema(description = "Writing.", examples = "A2") @Nullable
        Cefr writing,

        @Valid ClaimEvidence evidence) {
    public LanguageSkill {
        evidence = ClaimEvidence.orSelfDeclared(evidence);
    }

    /** The same under the one code its language is stored by. */
    LanguageSkill canonical() {
        return new LanguageSkill(
                ClaimCheck.language(language),
                listening,
                reading,
                spokenInteraction,
                spokenProduction,
                writing,
                evidence);
    }

    boolean unassessed() {
        return Stream.of(listening, reading, spokenInteraction, spokenProduction, writing)
                .noneMatch(Objects::nonNull);
    }

    LanguageFact fact() {
        return new LanguageFact(
                language, listening, reading, spokenInteraction, spokenProduction, writing, evidence.fact());
    }
}
