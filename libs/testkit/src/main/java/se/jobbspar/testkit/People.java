package se.jobbspar.testkit;

import static se.jobbspar.testkit.Facts.education;
import static se.jobbspar.testkit.Facts.experience;
import static se.jobbspar.testkit.Facts.language;
import static se.jobbspar.testkit.Facts.licence;
import static se.jobbspar.testkit.Facts.skill;
import static se.jobbspar.testkit.Facts.skillSeenAtWork;
import static se.jobbspar.testkit.Municipalities.KARLSKOGA;
import static se.jobbspar.testkit.Municipalities.LINKOPING;
import static se.jobbspar.testkit.Municipalities.NORRKOPING;
import static se.jobbspar.testkit.Municipalities.OREBRO;

import java.util.List;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.Recognition;
import se.jobbspar.contracts.participant.v1.WorkingTime;

/** Invented people, each with a reason to be in a test. Ids and times are the same in every run. */
public final class People {
    private People() {}

    /** Six years as assistant nurse in Syria, education under recognition; reaches Örebro and Karlskoga. */
    public static ParticipantSnapshot amina() {
        return new Person("amina", "ORE-7K2M", OREBRO)
                .visibleTo(OREBRO, KARLSKOGA)
                .skills(
                        skillSeenAtWork(Skills.BASIC_SUPPORT_TO_PATIENTS, 3),
                        skill(Skills.HYGIENE_IN_HEALTH_CARE, 3),
                        skill(Skills.PERSON_CENTRED_CARE, 2),
                        skill(Skills.EMPATHISE_WITH_HEALTHCARE_USER, 3),
                        skill(Skills.FUNDAMENTALS_OF_NURSING, 2))
                .experiences(experience(Occupations.NURSE_ASSISTANT, 6))
                .educations(education("337", "723o", Recognition.PENDING))
                .languages(language("ar", Cefr.C2), language("sv", Cefr.B1))
                .wishes(
                        List.of(Occupations.NURSE_ASSISTANT, Occupations.HOME_CARE_AIDE),
                        List.of(OREBRO, KARLSKOGA),
                        List.of(WorkingTime.FULL_TIME, WorkingTime.DAYTIME, WorkingTime.EVENINGS))
                .snapshot();
    }

    /** Enrolled yesterday: nothing is mapped, so nothing is known and nothing may score. */
    public static ParticipantSnapshot omar() {
        return new Person("omar", "ORE-3F9Q", OREBRO).snapshot();
    }

    /** Civil engineer with a recognised foreign degree; must not be matched to everything simple. */
    public static ParticipantSnapshot fatima() {
        return new Person("fatima", "LIN-5T8C", LINKOPING)
                .skills(
                        skill(Skills.CIVIL_ENGINEERING, 4),
                        skill(Skills.TECHNICAL_DRAWINGS, 4),
                        skill(Skills.PROJECT_MANAGEMENT, 3))
                .experiences(experience(Occupations.CIVIL_ENGINEER, 9))
                .educations(education("557", "582a", Recognition.RECOGNISED))
                .languages(language("fa", Cefr.C2), language("en", Cefr.C1), language("sv", Cefr.B2))
                .licences(licence(Skills.LICENCE_B))
                .wishes(List.of(Occupations.CIVIL_ENGINEER), List.of(LINKOPING, NORRKOPING), List.of())
                .snapshot();
    }

    /** Drove lorries for twelve years; has the heavy licence and little Swedish. */
    public static ParticipantSnapshot samir() {
        return new Person("samir", "NOR-2B6X", NORRKOPING)
                .skills(
                        skillSeenAtWork(Skills.ROAD_TRAFFIC_LAWS, 3),
                        skill(Skills.SUPERVISE_LOADING, 3),
                        skill(Skills.READ_MAPS, 2))
                .experiences(experience(Occupations.CARGO_VEHICLE_DRIVER, 12))
                .educations(education("206", null, Recognition.UNKNOWN))
                .languages(language("sv", Cefr.A2))
                .licences(licence(Skills.LICENCE_B), licence(Skills.LICENCE_CE))
                .wishes(List.of(Occupations.CARGO_VEHICLE_DRIVER), List.of(NORRKOPING), List.of(WorkingTime.FULL_TIME))
                .snapshot();
    }

    /** Cooked in a restaurant and wants to go on; no education is recorded. */
    public static ParticipantSnapshot hodan() {
        return new Person("hodan", "KAR-8W4D", KARLSKOGA)
                .visibleTo(OREBRO, KARLSKOGA)
                .skills(
                        skillSeenAtWork(Skills.COOKING_TECHNIQUES, 3),
                        skill(Skills.FOOD_SAFETY, 2),
                        skill(Skills.FOOD_PREPARATION_TECHNIQUES, 3))
                .experiences(experience(Occupations.COOK, 4))
                .languages(language("so", Cefr.C1), language("sv", Cefr.B1))
                .wishes(List.of(Occupations.COOK), List.of(KARLSKOGA), List.of(WorkingTime.EVENINGS))
                .snapshot();
    }

    /** Welder without upper-secondary school: the special job track. */
    public static ParticipantSnapshot tesfaye() {
        return new Person("tesfaye", "NOR-9J3P", NORRKOPING)
                .skills(skillSeenAtWork(Skills.WELDING_EQUIPMENT, 3), skill(Skills.ARC_WELDING, 2))
                .experiences(experience(Occupations.WELDER, 3))
                .educations(education("106", null, Recognition.NOT_NEEDED))
                .languages(language("ti", Cefr.C1), language("sv", Cefr.B1))
                .wishes(List.of(Occupations.WELDER), List.of(NORRKOPING, LINKOPING), List.of())
                .snapshot();
    }

    /** Programs, and has been asked for nothing but her skills: a half-mapped profile. */
    public static ParticipantSnapshot olena() {
        return new Person("olena", "KAR-4H7V", KARLSKOGA)
                .skills(skill(Skills.COMPUTER_PROGRAMMING, 3), skill(Skills.DEBUG_SOFTWARE, 3))
                .snapshot();
    }

    /** Given notice in a warehouse, open to anything near it. */
    public static ParticipantSnapshot mikael() {
        return new Person("mikael", "ORE-6Y5N", OREBRO)
                .skills(
                        skill(Skills.RECEIVE_GOODS, 4),
                        skill(Skills.STACK_GOODS, 4),
                        skill(Skills.WAREHOUSE_RECORD_SYSTEMS, 2))
                .experiences(experience(Occupations.WAREHOUSE_WORKER, 15))
                .educations(education("327", "521c", Recognition.NOT_NEEDED))
                .languages(language("sv", Cefr.C2))
                .licences(licence(Skills.LICENCE_B))
                .wishes(List.of(), List.of(OREBRO), List.of(WorkingTime.FULL_TIME, WorkingTime.DAYTIME))
                .snapshot();
    }

    public static List<ParticipantSnapshot> all() {
        return List.of(amina(), omar(), fatima(), samir(), hodan(), tesfaye(), olena(), mikael());
    }
}
