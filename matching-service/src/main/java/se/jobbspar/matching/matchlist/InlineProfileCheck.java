package se.jobbspar.matching.matchlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import se.jobbspar.contracts.participant.v1.EducationFact;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.LanguageFact;
import se.jobbspar.contracts.participant.v1.SkillFact;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.LanguageCodes;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.SunCodes;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.vocabulary.ConceptCheck;

/** Holds a profile that comes with a request to the rules of a recorded one: what nobody knows would match nothing, in silence. */
final class InlineProfileCheck {
    private final List<FieldError> errors = new ArrayList<>();

    private InlineProfileCheck() {}

    /** @throws ProblemException 422 with every unknown concept, else with everything that cannot be true */
    static void verify(InlineProfile profile, Taxonomy taxonomy) {
        concepts(profile, new ConceptCheck(taxonomy));
        new InlineProfileCheck().plausible(profile);
    }

    private static void concepts(InlineProfile profile, ConceptCheck check) {
        each(profile.skills(), "skills", (s, at) -> check.canonical(s.concept(), ConceptType.SKILL, at + ".concept"));
        each(
                profile.experiences(),
                "experiences",
                (e, at) -> check.canonical(e.occupation(), ConceptType.OCCUPATION, at + ".occupation"));
        each(
                profile.licences(),
                "licences",
                (l, at) -> check.canonical(l.concept(), ConceptType.LICENCE, at + ".concept"));
        each(
                profile.wishes().occupations(),
                "wishes.occupations",
                (wish, at) -> check.canonical(wish, ConceptType.OCCUPATION, at));
        check.verify();
    }

    private void plausible(InlineProfile profile) {
        each(profile.skills(), "skills", this::skill);
        each(profile.experiences(), "experiences", this::experience);
        each(profile.educations(), "educations", this::education);
        each(profile.languages(), "languages", this::language);
        each(profile.wishes().municipalities(), "wishes.municipalities", this::municipality);
        if (profile.municipality() != null) {
            municipality(profile.municipality(), "subject.profile.municipality");
        }
        if (!errors.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.IMPLAUSIBLE,
                    Wording.of(
                            "The fields named in errors cannot be true.", "Fälten som nämns i errors kan inte stämma."),
                    errors);
        }
    }

    private void skill(SkillFact skill, String at) {
        refuseUnless(
                skill.level() >= 1 && skill.level() <= 4, at + ".level", Wording.of("must be 1 to 4", "ska vara 1–4"));
    }

    private void experience(ExperienceFact experience, String at) {
        refuseUnless(experience.months() >= 1, at + ".months", Wording.of("must be at least 1", "ska vara minst 1"));
    }

    private void education(EducationFact education, String at) {
        refuseUnless(
                SunCodes.isLevel(education.level()),
                at + ".level",
                Wording.of(
                        "is not a SUN 2020 level code of one to three digits",
                        "är ingen nivåkod i SUN 2020 med en till tre siffror"));
        refuseUnless(
                education.field() == null || SunCodes.isField(education.field()),
                at + ".field",
                Wording.of(
                        "is not a SUN 2020 field code of one to four characters",
                        "är ingen inriktningskod i SUN 2020 med ett till fyra tecken"));
    }

    private void language(LanguageFact language, String at) {
        refuseUnless(
                LanguageCodes.isCode(language.language()),
                at + ".language",
                Wording.of(
                        "is not the shortest ISO 639 code of a language, such as sv or rom",
                        "är inte den kortaste ISO 639-koden för ett språk, till exempel sv eller rom"));
        boolean assessed = Stream.of(
                        language.listening(),
                        language.reading(),
                        language.spokenInteraction(),
                        language.spokenProduction(),
                        language.writing())
                .anyMatch(Objects::nonNull);
        refuseUnless(
                assessed,
                at,
                Wording.of("must have at least one modality assessed", "ska ha minst en färdighet bedömd"));
    }

    private void municipality(String code, String at) {
        refuseUnless(
                Places.sweden().municipality(code).isPresent(),
                at,
                Wording.of("is not the SCB code of a municipality", "är inte en kommunkod från SCB"));
    }

    private void refuseUnless(boolean fine, String at, Wording message) {
        if (!fine) {
            errors.add(FieldError.of(at, message));
        }
    }

    private static <T> void each(List<T> facts, String field, BiConsumer<T, String> visit) {
        for (int i = 0; i < facts.size(); i++) {
            visit.accept(facts.get(i), "subject.profile." + field + "[" + i + "]");
        }
    }
}
