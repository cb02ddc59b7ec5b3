package se.jobbspar.matching.score.criterion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.participant.v1.LanguageFact;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Condition;
import se.jobbspar.matching.score.Facet;
import se.jobbspar.matching.score.Fact;
import se.jobbspar.matching.score.Facts;
import se.jobbspar.matching.score.Grounds;
import se.jobbspar.matching.score.ProfileSection;
import se.jobbspar.matching.score.Reason;
import se.jobbspar.matching.score.RequirementCriterion;
import se.jobbspar.matching.score.Source;
import se.jobbspar.matching.score.Status;
import se.jobbspar.matching.score.Want;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.matching.score.Yardstick;
import se.jobbspar.taxonomy.AskedLanguage;
import se.jobbspar.taxonomy.LanguageCodes;
import se.jobbspar.taxonomy.Modality;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * Languages by CEFR. A job asks for its level in one modality, or in every one: then the lowest assessed one counts, and a modality
 * that nobody has assessed counts neither way. When there is none assessed to go by, a level asked for is answered with "unknown".
 */
public final class LanguageCriterion implements RequirementCriterion {
    @Override
    public String wire() {
        return "languages";
    }

    @Override
    public void note(ParticipantSnapshot person, Taxonomy taxonomy, Facts facts) {
        facts.unrecorded(ProfileSection.LANGUAGES, person.languages().isEmpty());
        for (LanguageFact language : person.languages()) {
            String code = code(language.language());
            facts.atLeast(Facet.LANGUAGE, code, 1, language);
            note(AskedLanguage.whole(code), language, facts);
            for (Modality modality : Modality.values()) {
                note(new AskedLanguage(code, Optional.of(modality)), language, facts);
            }
        }
    }

    private static void note(AskedLanguage asked, LanguageFact language, Facts facts) {
        level(asked, language)
                .ifPresentOrElse(
                        level -> facts.atLeast(Facet.CEFR, asked.written(), level.ordinal() + 1, language),
                        () -> facts.atLeast(Facet.UNASSESSED, asked.written(), 1, language));
    }

    /** As far as it is assessed. */
    private static Optional<Cefr> level(AskedLanguage asked, LanguageFact language) {
        return asked.modality()
                .map(Stream::of)
                .orElse(Stream.of(Modality.values()))
                .map(one -> level(one, language))
                .filter(Objects::nonNull)
                .min(Cefr::compareTo);
    }

    private static Cefr level(Modality modality, LanguageFact language) {
        return switch (modality) {
            case LISTENING -> language.listening();
            case READING -> language.reading();
            case SPOKEN_INTERACTION -> language.spokenInteraction();
            case SPOKEN_PRODUCTION -> language.spokenProduction();
            case WRITING -> language.writing();
        };
    }

    @Override
    public List<Want> wants(Ask ask, Taxonomy taxonomy) {
        return Strictest.perConcept(ask.stated(RequirementKind.LANGUAGE), fact -> asked(fact)
                        .written())
                .stream()
                .map(LanguageCriterion::want)
                .toList();
    }

    private static Want want(RequirementFact fact) {
        AskedLanguage asked = asked(fact);
        Optional<Cefr> level = level(fact);
        Yardstick yardstick = level.map(cefr -> Yardstick.of(new Fact(Facet.CEFR, asked.written()), cefr.ordinal() + 1))
                .orElse(Yardstick.of(new Fact(Facet.LANGUAGE, asked.code()), 1));
        return new Want(
                Ids.urn("language", asked.written()),
                level.map(Cefr::name).orElse(null),
                fact.importance(),
                Source.STATED,
                Strictest.weight(fact.importance()),
                List.of(yardstick),
                List.of(
                        Condition.holds(ProfileSection.LANGUAGES.unrecorded()),
                        Condition.holds(new Fact(Facet.UNASSESSED, asked.written()))));
    }

    /** Without a level there is nothing to tell one modality from another by. */
    private static AskedLanguage asked(RequirementFact fact) {
        AskedLanguage asked = asked(fact.concept());
        return level(fact).isPresent() ? asked : AskedLanguage.whole(asked.code());
    }

    private static Optional<Cefr> level(RequirementFact fact) {
        return Arrays.stream(Cefr.values())
                .filter(cefr -> cefr.name().equals(fact.level()))
                .findFirst();
    }

    private static String code(String language) {
        return LanguageCodes.canonical(language.toLowerCase(Locale.ROOT));
    }

    /** What is no code stands for itself, and nobody has it. */
    private static AskedLanguage asked(String concept) {
        String written = concept.toLowerCase(Locale.ROOT);
        return AskedLanguage.parse(written).orElse(AskedLanguage.whole(written));
    }

    @Override
    public Grounds grounds(WeightedRequirement requirement, Candidate candidate, Status status) {
        AskedLanguage asked = asked(requirement.yardsticks().getFirst().fact().concept());
        return language(candidate, Facet.CEFR, asked.written())
                .or(() -> language(candidate, Facet.LANGUAGE, asked.code()))
                .map(language -> grounds(requirement.concept(), asked, language))
                .orElse(Unmet.grounds(status));
    }

    private static Optional<LanguageFact> language(Candidate candidate, Facet facet, String concept) {
        return candidate.source(new Fact(facet, concept)).map(LanguageFact.class::cast);
    }

    private static Grounds grounds(String concept, AskedLanguage asked, LanguageFact language) {
        Optional<Cefr> level = level(asked, language);
        Grounds grounds = Grounds.of(concept, level.map(Cefr::name).orElse(null), 100, language.evidence());
        return level.isPresent() ? grounds : grounds.with(Reason.NOT_ASSESSED);
    }
}
