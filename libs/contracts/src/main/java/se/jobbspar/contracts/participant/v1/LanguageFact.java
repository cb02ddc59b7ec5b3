package se.jobbspar.contracts.participant.v1;

/**
 * Command of a language by CEFR modality; a modality nobody has assessed is null.
 *
 * @param language ISO 639-1 code, or 639-3 where there is no two-letter one
 */
public record LanguageFact(
        String language,
        Cefr listening,
        Cefr reading,
        Cefr spokenInteraction,
        Cefr spokenProduction,
        Cefr writing,
        Evidence evidence) {}
