package se.jobbspar.matching.score.criterion;

import static se.jobbspar.matching.score.Population.TODAY;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.jobbspar.contracts.participant.v1.EducationFact;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.LanguageFact;
import se.jobbspar.contracts.participant.v1.LicenceFact;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.SkillFact;
import se.jobbspar.contracts.participant.v1.WishFact;
import se.jobbspar.contracts.participant.v1.WorkingTime;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;
import se.jobbspar.matching.score.Answer;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Demands;
import se.jobbspar.matching.score.Score;
import se.jobbspar.matching.score.policy.PolicyV1;
import se.jobbspar.taxonomy.Taxonomy;

/** People who have one thing, and vacancies that ask for one. */
final class Fixture {
    static final Taxonomy TAXONOMY = Taxonomy.starter();

    private Fixture() {}

    static ParticipantSnapshot person(
            List<SkillFact> skills,
            List<ExperienceFact> experiences,
            List<EducationFact> educations,
            List<LanguageFact> languages,
            List<LicenceFact> licences,
            WishFact wishes) {
        return new ParticipantSnapshot(
                new UUID(0, 1),
                1,
                "TST-1",
                "1880",
                List.of("1880"),
                Instant.EPOCH,
                skills,
                experiences,
                educations,
                languages,
                licences,
                wishes);
    }

    static ParticipantSnapshot skilled(SkillFact... skills) {
        return person(List.of(skills), List.of(), List.of(), List.of(), List.of(), WishFact.NONE);
    }

    static ParticipantSnapshot experienced(ExperienceFact... experiences) {
        return person(List.of(), List.of(experiences), List.of(), List.of(), List.of(), WishFact.NONE);
    }

    static ParticipantSnapshot educated(EducationFact... educations) {
        return person(List.of(), List.of(), List.of(educations), List.of(), List.of(), WishFact.NONE);
    }

    static ParticipantSnapshot speaking(LanguageFact... languages) {
        return person(List.of(), List.of(), List.of(), List.of(languages), List.of(), WishFact.NONE);
    }

    static ParticipantSnapshot licensed(LicenceFact... licences) {
        return person(List.of(), List.of(), List.of(), List.of(), List.of(licences), WishFact.NONE);
    }

    static ParticipantSnapshot wishing(WishFact wishes) {
        return person(List.of(), List.of(), List.of(), List.of(), List.of(), wishes);
    }

    static RequirementFact must(RequirementKind kind, String concept, String level) {
        return new RequirementFact(kind, concept, level, Importance.MUST);
    }

    static RequirementFact wish(RequirementKind kind, String concept, String level) {
        return new RequirementFact(kind, concept, level, Importance.WISH);
    }

    /** Nothing but the requirements: no occupation, no place. */
    static VacancySnapshot asking(RequirementFact... requirements) {
        return vacancy(null, null, null, List.of(), List.of(requirements));
    }

    static VacancySnapshot vacancy(
            String occupation,
            String group,
            String municipality,
            List<WorkingTime> times,
            List<RequirementFact> requirements) {
        return new VacancySnapshot(
                new UUID(0, 2),
                1,
                VacancyStatus.PUBLISHED,
                new UUID(0, 3),
                "A job",
                occupation,
                group,
                municipality,
                times,
                requirements,
                null,
                Instant.EPOCH);
    }

    static Score score(ParticipantSnapshot person, VacancySnapshot vacancy) {
        return Demands.of(vacancy, PolicyV1.POLICY, TAXONOMY)
                .explain(Candidate.of(person, PolicyV1.POLICY, TAXONOMY), TODAY)
                .orElseThrow();
    }

    /** The answer to the first requirement of a criterion. */
    static Answer answer(String criterion, ParticipantSnapshot person, VacancySnapshot vacancy) {
        return score(person, vacancy).requirements().stream()
                .filter(answer -> answer.requirement().criterion().wire().equals(criterion))
                .findFirst()
                .orElseThrow();
    }
}
