package se.jobbspar.testkit;

import static se.jobbspar.testkit.Municipalities.KARLSKOGA;
import static se.jobbspar.testkit.Municipalities.LINKOPING;
import static se.jobbspar.testkit.Municipalities.NORRKOPING;
import static se.jobbspar.testkit.Municipalities.OREBRO;

import java.time.LocalDate;
import java.util.List;
import se.jobbspar.contracts.participant.v1.WorkingTime;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;

/** Invented vacancies, each with a reason to be in a test. Ids and times are the same in every run. */
public final class Jobs {
    private static final LocalDate LAST_DAY = LocalDate.parse("2027-06-30");

    private Jobs() {}

    /** Assistant nurse in home care: Amina fits, but for the level of Swedish. */
    public static VacancySnapshot underskoterska() {
        return job(
                "underskoterska",
                "Undersköterska till hemtjänsten",
                Occupations.NURSE_ASSISTANT,
                "5321",
                OREBRO,
                List.of(WorkingTime.FULL_TIME, WorkingTime.EVENINGS),
                must(RequirementKind.SKILL, Skills.BASIC_SUPPORT_TO_PATIENTS, "2"),
                must(RequirementKind.SKILL, Skills.HYGIENE_IN_HEALTH_CARE, null),
                wish(RequirementKind.SKILL, Skills.TEND_TO_ELDERLY, null),
                wish(RequirementKind.EXPERIENCE, Occupations.NURSE_ASSISTANT, "24"),
                wish(RequirementKind.EDUCATION, "723", "33"),
                must(RequirementKind.LANGUAGE, "sv", "B2"));
    }

    /** Cook in a school kitchen: skills alone. */
    public static VacancySnapshot kock() {
        return job(
                "kock",
                "Kock till skolkök",
                Occupations.COOK,
                "5120",
                KARLSKOGA,
                List.of(WorkingTime.DAYTIME),
                must(RequirementKind.SKILL, Skills.COOKING_TECHNIQUES, "2"),
                must(RequirementKind.SKILL, Skills.FOOD_SAFETY, null),
                wish(RequirementKind.SKILL, Skills.FOOD_CUTTING_TOOLS, null));
    }

    /** Lorry driver: a licence the law demands. */
    public static VacancySnapshot lastbilsforare() {
        return job(
                "lastbilsforare",
                "Lastbilsförare med CE-behörighet",
                Occupations.CARGO_VEHICLE_DRIVER,
                "8332",
                NORRKOPING,
                List.of(WorkingTime.FULL_TIME),
                must(RequirementKind.LICENCE, Skills.LICENCE_CE, null),
                wish(RequirementKind.SKILL, Skills.SUPERVISE_LOADING, null),
                must(RequirementKind.LANGUAGE, "sv", "B1"));
    }

    /** Civil engineer: a degree and a language at work other than Swedish. */
    public static VacancySnapshot civilingenjor() {
        return job(
                "civilingenjor",
                "Civilingenjör till samhällsbyggnad",
                Occupations.CIVIL_ENGINEER,
                "2142",
                LINKOPING,
                List.of(),
                must(RequirementKind.EDUCATION, "582", "54"),
                must(RequirementKind.SKILL, Skills.TECHNICAL_DRAWINGS, "3"),
                wish(RequirementKind.SKILL, Skills.PROJECT_MANAGEMENT, null),
                wish(RequirementKind.LANGUAGE, "en", "B2"));
    }

    /** Welder with no stated requirement: the occupation's profile is borrowed. */
    public static VacancySnapshot svetsare() {
        return job("svetsare", "Svetsare", Occupations.WELDER, "7212", NORRKOPING, List.of());
    }

    public static List<VacancySnapshot> all() {
        return List.of(underskoterska(), kock(), lastbilsforare(), civilingenjor(), svetsare());
    }

    private static VacancySnapshot job(
            String name,
            String title,
            String occupation,
            String group,
            String municipality,
            List<WorkingTime> workingTimes,
            RequirementFact... requirements) {
        return new VacancySnapshot(
                Facts.id(name),
                1,
                VacancyStatus.PUBLISHED,
                Facts.id("employer-of-" + municipality),
                title,
                occupation,
                group,
                municipality,
                workingTimes,
                List.of(requirements),
                LAST_DAY,
                Facts.WRITTEN);
    }

    private static RequirementFact must(RequirementKind kind, String concept, String level) {
        return new RequirementFact(kind, concept, level, Importance.MUST);
    }

    private static RequirementFact wish(RequirementKind kind, String concept, String level) {
        return new RequirementFact(kind, concept, level, Importance.WISH);
    }
}
