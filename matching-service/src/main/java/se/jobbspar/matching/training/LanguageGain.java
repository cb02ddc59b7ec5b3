package se.jobbspar.matching.training;

import java.util.List;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.participant.v1.LanguageFact;
import se.jobbspar.contracts.training.v1.GainFact;
import se.jobbspar.taxonomy.AskedLanguage;
import se.jobbspar.taxonomy.Modality;

/** The level that a training gives of a language, in all that one does in it or in one modality alone. */
record LanguageGain(AskedLanguage language, Cefr level) {
    static LanguageGain of(GainFact gain) {
        String concept = gain.concept();
        return new LanguageGain(
                AskedLanguage.parse(concept).orElse(AskedLanguage.whole(concept)), Cefr.valueOf(gain.level()));
    }

    /**
     * The language as it is then. What the training does not give is as it was recorded last, of a language that is not recorded at
     * the lowest level: unassessed it would count neither way, and who learns to write would be taken for somebody who speaks as well.
     */
    LanguageFact after(List<LanguageFact> recorded) {
        LanguageFact before = recorded.reversed().stream()
                .filter(row -> row.language().equals(language.code()))
                .findFirst()
                .orElse(new LanguageFact(language.code(), Cefr.A1, Cefr.A1, Cefr.A1, Cefr.A1, Cefr.A1, null));
        return new LanguageFact(
                language.code(),
                after(Modality.LISTENING, before.listening()),
                after(Modality.READING, before.reading()),
                after(Modality.SPOKEN_INTERACTION, before.spokenInteraction()),
                after(Modality.SPOKEN_PRODUCTION, before.spokenProduction()),
                after(Modality.WRITING, before.writing()),
                null);
    }

    private Cefr after(Modality modality, Cefr before) {
        boolean given = language.modality().orElse(modality) == modality;
        return given && (before == null || before.compareTo(level) < 0) ? level : before;
    }
}
