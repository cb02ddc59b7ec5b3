package se.jobbspar.participant.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.vocabulary.ClaimCheck;

/** Holds one profile to the rules of every profile, and to those of what is recorded here alone: months and countries. */
final class Plausibility {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final ClaimCheck check;

    Plausibility(LocalDate today) {
        this.check = new ClaimCheck(today);
    }

    /** @throws ProblemException 422 with everything that was found */
    void verify(Profile profile) {
        Indexed.each(profile.skills(), "skills", (skill, at) -> past(skill.evidence(), at));
        Indexed.each(profile.experiences(), "experiences", this::experience);
        Indexed.each(profile.educations(), "educations", this::education);
        Indexed.each(profile.languages(), "languages", this::language);
        Indexed.each(profile.licences(), "licences", this::licence);
        Indexed.each(profile.wishes().municipalities(), "wishes.municipalities", check::municipality);
        duplicates(profile);
        check.verify();
    }

    private void experience(Experience claim, String at) {
        check.period(claim.from(), claim.to(), at);
        country(claim.country(), at);
        past(claim.evidence(), at);
    }

    private void education(Education claim, String at) {
        check.education(claim.level(), claim.field(), at);
        country(claim.country(), at);
        past(claim.evidence(), at);
    }

    private void language(LanguageSkill claim, String at) {
        check.language(claim.language(), !claim.unassessed(), at);
        past(claim.evidence(), at);
    }

    private void licence(Licence claim, String at) {
        check.plausible(claim.validUntil(), at + ".validUntil");
        past(claim.evidence(), at);
    }

    private void past(ClaimEvidence evidence, String at) {
        check.past(evidence.date(), at + ".evidence.date");
    }

    private void country(String code, String at) {
        check.refuseUnless(
                code == null || COUNTRIES.contains(code),
                at + ".country",
                Wording.of("is not an ISO 3166-1 code", "är ingen landskod enligt ISO 3166-1"));
    }

    private void duplicates(Profile profile) {
        check.once(profile.skills(), "skills", SkillClaim::concept);
        check.once(profile.experiences(), "experiences", claim -> List.of(claim.occupation(), claim.from()));
        check.once(
                profile.educations(),
                "educations",
                e -> List.of(e.level(), e.field() + "/" + e.title() + "/" + e.country()));
        check.once(profile.languages(), "languages", LanguageSkill::language);
        check.once(profile.licences(), "licences", Licence::concept);
        wishes(profile.wishes());
    }

    private void wishes(Wishes wishes) {
        check.once(wishes.occupations(), "wishes.occupations", Function.identity());
        check.once(wishes.municipalities(), "wishes.municipalities", Function.identity());
        check.once(wishes.workingTimes(), "wishes.workingTimes", Function.identity());
        Unwanted not = wishes.not();
        check.unwanted(not.occupations(), "wishes.not.occupations", wishes.occupations(), "wishes.occupations");
        check.unwanted(not.workingTimes(), "wishes.not.workingTimes", wishes.workingTimes(), "wishes.workingTimes");
        check.once(not.tasks(), "wishes.not.tasks", Function.identity());
    }
}
