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
import se.jobbspar.taxonomy.LanguageCodes;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * Languages by CEFR. A job asks for its level in every modality, so the lowest assessed one counts; a modality that nobody has
 * assessed counts neither way, and when none is, a level asked for is answered with "unknown".
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
            lowest(language)
                    .ifPresentOrElse(
                            level -> facts.atLeast(Facet.CEFR, code, level.ordinal() + 1, language),
                            () -> facts.atLeast(Facet.UNASSESSED, code, 1, language));
        }
    }

    private static Optional<Cefr> lowest(LanguageFact language) {
        return Stream.of(
                        language.listening(),
                        language.reading(),
                        language.spokenInteraction(),
                        language.spokenProduction(),
                        language.writing())
                .filter(Objects::nonNull)
                .min(Cefr::compareTo);
    }

    @Override
    public List<Want> wants(Ask ask, Taxonomy taxonomy) {
        return Strictest.perConcept(ask.stated(RequirementKind.LANGUAGE), fact -> code(fact.concept())).stream()
                .map(LanguageCriterion::want)
                .toList();
    }

    private static Want want(RequirementFact fact) {
        String code = code(fact.concept());
        Optional<Cefr> level = Arrays.stream(Cefr.values())
                .filter(cefr -> cefr.name().equals(fact.level()))
                .findFirst();
        Yardstick yardstick = level.map(cefr -> Yardstick.of(new Fact(Facet.CEFR, code), cefr.ordinal() + 1))
                .orElse(Yardstick.of(new Fact(Facet.LANGUAGE, code), 1));
        return new Want(
                Ids.urn("language", code),
                level.map(Cefr::name).orElse(null),
                fact.importance(),
                Source.STATED,
                Strictest.weight(fact.importance()),
                List.of(yardstick),
                List.of(
                        Condition.holds(ProfileSection.LANGUAGES.unrecorded()),
                        Condition.holds(new Fact(Facet.UNASSESSED, code))));
    }

    private static String code(String language) {
        return LanguageCodes.canonical(language.toLowerCase(Locale.ROOT));
    }

    @Override
    public Grounds grounds(WeightedRequirement requirement, Candidate candidate, Status status) {
        String code = requirement.yardsticks().getFirst().fact().concept();
        Optional<LanguageFact> assessed = language(candidate, Facet.CEFR, code);
        return assessed.or(() -> language(candidate, Facet.LANGUAGE, code))
                .map(language -> grounds(requirement.concept(), language))
                .orElse(Unmet.grounds(status));
    }

    private static Optional<LanguageFact> language(Candidate candidate, Facet facet, String code) {
        return candidate.source(new Fact(facet, code)).map(LanguageFact.class::cast);
    }

    private static Grounds grounds(String concept, LanguageFact language) {
        Optional<Cefr> level = lowest(language);
        Grounds grounds = Grounds.of(concept, level.map(Cefr::name).orElse(null), 100, language.evidence());
        return level.isPresent() ? grounds : grounds.with(Reason.NOT_ASSESSED);
    }
}
