package se.jobbspar.participant.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.vocabulary.ConceptCheck;

/** Reads a profile as the taxonomy does: every concept and language known and in its canonical form, and nothing that cannot be true. */
@ApplicationScoped
public class ProfileCheck {
    private final Taxonomy taxonomy;
    private final Today today;

    public ProfileCheck(Taxonomy taxonomy, Today today) {
        this.taxonomy = taxonomy;
        this.today = today;
    }

    /**
     * @return the profile with canonical concept ids and language codes
     * @throws ProblemException 422 with every unknown concept, else with everything that cannot be true
     */
    public Profile verify(Profile given) {
        Profile profile = canonical(given);
        new Plausibility(today.date()).verify(profile);
        return profile;
    }

    private Profile canonical(Profile given) {
        var check = new ConceptCheck(taxonomy);
        List<SkillClaim> skills = Indexed.map(
                given.skills(),
                "skills",
                (skill, at) -> new SkillClaim(
                        check.canonical(skill.concept(), ConceptType.SKILL, at + ".concept"),
                        skill.level(),
                        skill.answer(),
                        skill.evidence()));
        List<Experience> experiences = Indexed.map(
                given.experiences(),
                "experiences",
                (past, at) -> new Experience(
                        check.canonical(past.occupation(), ConceptType.OCCUPATION, at + ".occupation"),
                        past.from(),
                        past.to(),
                        past.country(),
                        past.evidence()));
        List<Licence> licences = Indexed.map(
                given.licences(),
                "licences",
                (licence, at) -> new Licence(
                        check.canonical(licence.concept(), ConceptType.LICENCE, at + ".concept"),
                        licence.validUntil(),
                        licence.evidence()));
        List<String> occupations = Indexed.map(
                given.wishes().occupations(),
                "wishes.occupations",
                (wish, at) -> check.canonical(wish, ConceptType.OCCUPATION, at));
        Unwanted not = canonical(given.wishes().not(), check);
        check.verify();
        List<Education> educations =
                given.educations().stream().map(Education::canonical).toList();
        List<LanguageSkill> languages =
                given.languages().stream().map(LanguageSkill::canonical).toList();
        var wishes = new Wishes(
                occupations, given.wishes().municipalities(), given.wishes().workingTimes(), not);
        return new Profile(skills, experiences, educations, languages, licences, wishes);
    }

    private static Unwanted canonical(Unwanted given, ConceptCheck check) {
        return new Unwanted(
                Indexed.map(
                        given.occupations(),
                        "wishes.not.occupations",
                        (occupation, at) -> check.canonical(occupation, ConceptType.OCCUPATION, at)),
                given.workingTimes(),
                Indexed.map(
                        given.tasks(), "wishes.not.tasks", (task, at) -> check.canonical(task, ConceptType.SKILL, at)));
    }
}
