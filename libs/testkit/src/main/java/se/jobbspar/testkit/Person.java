package se.jobbspar.testkit;

import java.util.List;
import se.jobbspar.contracts.participant.v1.EducationFact;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.LanguageFact;
import se.jobbspar.contracts.participant.v1.LicenceFact;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.SkillFact;
import se.jobbspar.contracts.participant.v1.WishFact;
import se.jobbspar.contracts.participant.v1.WorkingTime;

/** Puts a person together category by category; what is left out is not recorded. */
public final class Person {
    private final String name;
    private final String code;
    private final String municipality;
    private List<String> visibleTo;
    private long version = 1;
    private List<SkillFact> skills = List.of();
    private List<ExperienceFact> experiences = List.of();
    private List<EducationFact> educations = List.of();
    private List<LanguageFact> languages = List.of();
    private List<LicenceFact> licences = List.of();
    private WishFact wishes = WishFact.NONE;

    /** @param name gives the id, and is not part of the snapshot */
    public Person(String name, String code, String municipality) {
        this.name = name;
        this.code = code;
        this.municipality = municipality;
        this.visibleTo = List.of(municipality);
    }

    public Person version(long number) {
        version = number;
        return this;
    }

    public Person visibleTo(String... municipalities) {
        visibleTo = List.of(municipalities);
        return this;
    }

    public Person skills(SkillFact... facts) {
        skills = List.of(facts);
        return this;
    }

    public Person experiences(ExperienceFact... facts) {
        experiences = List.of(facts);
        return this;
    }

    public Person educations(EducationFact... facts) {
        educations = List.of(facts);
        return this;
    }

    public Person languages(LanguageFact... facts) {
        languages = List.of(facts);
        return this;
    }

    public Person licences(LicenceFact... facts) {
        licences = List.of(facts);
        return this;
    }

    public Person wishes(List<String> occupations, List<String> municipalities, List<WorkingTime> workingTimes) {
        wishes = new WishFact(occupations, municipalities, workingTimes);
        return this;
    }

    public ParticipantSnapshot snapshot() {
        return new ParticipantSnapshot(
                Facts.id(name),
                version,
                code,
                municipality,
                visibleTo,
                Facts.WRITTEN,
                skills,
                experiences,
                educations,
                languages,
                licences,
                wishes);
    }
}
