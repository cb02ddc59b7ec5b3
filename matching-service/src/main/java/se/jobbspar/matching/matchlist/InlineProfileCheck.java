package se.jobbspar.matching.matchlist;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import se.jobbspar.contracts.participant.v1.EducationFact;
import se.jobbspar.contracts.participant.v1.Evidence;
import se.jobbspar.contracts.participant.v1.LanguageFact;
import se.jobbspar.contracts.participant.v1.LicenceFact;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.vocabulary.ClaimCheck;

/** Holds a profile that comes with a request to the rules of a recorded one: what nobody knows would match nothing, in silence. */
final class InlineProfileCheck {
    private final ClaimCheck check;
    private final YearMonth now;

    private InlineProfileCheck(LocalDate today) {
        this.check = new ClaimCheck(today);
        this.now = YearMonth.from(today);
    }

    /**
     * @return the profile with canonical concept ids and codes
     * @throws ProblemException 422 with every unknown concept, else with everything that cannot be true
     */
    static InlineProfile verify(InlineProfile given, Taxonomy taxonomy, LocalDate today) {
        InlineProfile profile = CanonicalProfile.of(given, taxonomy);
        new InlineProfileCheck(today).plausible(profile);
        return profile;
    }

    private void plausible(InlineProfile profile) {
        each(profile.skills(), "skills", this::skill);
        each(profile.experiences(), "experiences", this::experience);
        each(profile.educations(), "educations", this::education);
        each(profile.languages(), "languages", this::language);
        each(profile.licences(), "licences", this::licence);
        each(profile.wishes().municipalities(), "wishes.municipalities", check::municipality);
        if (profile.municipality() != null) {
            check.municipality(profile.municipality(), "subject.profile.municipality");
        }
        duplicates(profile);
        check.verify();
    }

    private void skill(InlineSkill skill, String at) {
        check.refuseUnless(skill.plausible(), at + ".level", Wording.of("must be 1 to 4", "ska vara 1–4"));
        past(skill.evidence(), at);
    }

    private void experience(InlineExperience experience, String at) {
        check.refuseUnless(
                experience.from() != null || experience.to() == null,
                at + ".from",
                Wording.of("is needed with to", "måste anges med to"));
        check.period(experience.from(), experience.to(), at);
        check.refuseUnless(
                experience.plausible(now),
                at + ".months",
                Wording.of(
                        "must be at least 1, and no more than there are between from and to",
                        "ska vara minst 1, och inte fler än mellan from och to"));
        past(experience.evidence(), at);
    }

    private void education(EducationFact education, String at) {
        check.education(education.level(), education.field(), at);
        check.past(education.completed(), at + ".completed");
        past(education.evidence(), at);
    }

    private void language(LanguageFact language, String at) {
        boolean assessed = Stream.of(
                        language.listening(),
                        language.reading(),
                        language.spokenInteraction(),
                        language.spokenProduction(),
                        language.writing())
                .anyMatch(Objects::nonNull);
        check.language(language.language(), assessed, at);
        past(language.evidence(), at);
    }

    private void licence(LicenceFact licence, String at) {
        check.plausible(licence.validUntil(), at + ".validUntil");
        past(licence.evidence(), at);
    }

    private void past(Evidence evidence, String at) {
        check.past(evidence == null ? null : evidence.date(), at + ".evidence.date");
    }

    private void duplicates(InlineProfile profile) {
        once(profile.skills(), "skills", InlineSkill::concept);
        once(profile.experiences(), "experiences", InlineProfileCheck::time);
        once(profile.languages(), "languages", LanguageFact::language);
        once(profile.licences(), "licences", LicenceFact::concept);
        wishes(profile.wishes());
    }

    /** Of two times that nobody dates, neither is known to be the other. */
    private static Object time(InlineExperience experience) {
        return experience.from() == null ? new Object() : List.of(experience.occupation(), experience.from());
    }

    private void wishes(InlineWishes wishes) {
        once(wishes.occupations(), "wishes.occupations", Function.identity());
        once(wishes.municipalities(), "wishes.municipalities", Function.identity());
        once(wishes.workingTimes(), "wishes.workingTimes", Function.identity());
        unwanted(wishes.not().occupations(), "occupations", wishes.occupations());
        unwanted(wishes.not().workingTimes(), "workingTimes", wishes.workingTimes());
        once(wishes.not().tasks(), "wishes.not.tasks", Function.identity());
    }

    private <T> void unwanted(List<T> unwanted, String field, List<T> wanted) {
        check.unwanted(unwanted, path("wishes.not." + field), wanted, path("wishes." + field));
    }

    private <T> void once(List<T> claims, String field, Function<T, ?> key) {
        check.once(claims, path(field), key);
    }

    private static <T> void each(List<T> facts, String field, BiConsumer<T, String> visit) {
        for (int i = 0; i < facts.size(); i++) {
            visit.accept(facts.get(i), path(field) + "[" + i + "]");
        }
    }

    static String path(String field) {
        return "subject.profile." + field;
    }
}
