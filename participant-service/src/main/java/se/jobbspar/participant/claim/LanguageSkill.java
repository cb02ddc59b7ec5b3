package se.jobbspar.participant.claim;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.participant.v1.LanguageFact;
import se.jobbspar.vocabulary.ClaimCheck;
import se.jobbspar.vocabulary.ConceptCheck;

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

        @Valid ClaimEvidence evidence,

        @Schema(description = Claims.ID) @Nullable UUID id,

        @Nullable Recorded recorded)
        implements Claim<LanguageSkill> {
    public LanguageSkill {
        evidence = ClaimEvidence.orSelfDeclared(evidence);
    }

    /** Not recorded yet. */
    public LanguageSkill(
            String language,
            Cefr listening,
            Cefr reading,
            Cefr spokenInteraction,
            Cefr spokenProduction,
            Cefr writing,
            ClaimEvidence evidence) {
        this(language, listening, reading, spokenInteraction, spokenProduction, writing, evidence, null, null);
    }

    @Override
    public LanguageSkill as(UUID newId, Recorded newRecorded) {
        return new LanguageSkill(
                language,
                listening,
                reading,
                spokenInteraction,
                spokenProduction,
                writing,
                evidence,
                newId,
                newRecorded);
    }

    @Override
    public Object key() {
        return language;
    }

    @Override
    public LanguageSkill canonical(ConceptCheck concepts, String at) {
        return new LanguageSkill(
                ClaimCheck.language(language),
                listening,
                reading,
                spokenInteraction,
                spokenProduction,
                writing,
                evidence,
                id,
                recorded);
    }

    @Override
    public void verify(ClaimCheck check, String at) {
        boolean assessed = Stream.of(listening, reading, spokenInteraction, spokenProduction, writing)
                .anyMatch(Objects::nonNull);
        check.language(language, assessed, at);
        check.past(evidence.date(), Claims.in(at, "evidence.date"));
    }

    public LanguageFact fact() {
        return new LanguageFact(
                language, listening, reading, spokenInteraction, spokenProduction, writing, evidence.fact());
    }
}
