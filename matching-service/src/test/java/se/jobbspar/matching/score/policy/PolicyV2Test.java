package se.jobbspar.matching.score.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.matching.score.Population.TODAY;

import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.EducationFact;
import se.jobbspar.contracts.participant.v1.Evidence;
import se.jobbspar.contracts.participant.v1.EvidenceKind;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.LanguageFact;
import se.jobbspar.contracts.participant.v1.LicenceFact;
import se.jobbspar.contracts.participant.v1.PartialDate;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.Recognition;
import se.jobbspar.contracts.participant.v1.SkillAnswer;
import se.jobbspar.contracts.participant.v1.SkillFact;
import se.jobbspar.contracts.participant.v1.UnwantedFact;
import se.jobbspar.contracts.participant.v1.WishFact;
import se.jobbspar.contracts.participant.v1.WorkingTime;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.matching.score.Answer;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.Candidate;
import se.jobbspar.matching.score.Contribution;
import se.jobbspar.matching.score.Demand;
import se.jobbspar.matching.score.Grounds;
import se.jobbspar.matching.score.Readiness;
import se.jobbspar.matching.score.Reason;
import se.jobbspar.matching.score.Score;
import se.jobbspar.matching.score.Status;
import se.jobbspar.matching.score.Strength;
import se.jobbspar.matching.score.WeightedRequirement;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Neighbour;
import se.jobbspar.taxonomy.SkillRelation;
import se.jobbspar.taxonomy.Taxonomy;

/** What a coach relies on in the second policy. */
class PolicyV2Test {
    private static final Taxonomy TAXONOMY = Taxonomy.starter();
    private static final Instant WRITTEN = Instant.parse("2026-10-01T08:00:00Z");
    private static final int WRITTEN_IN = 2026;
    private static final String COOK = occupation("5120");
    private static final String SKILL = TAXONOMY.skillsOf(COOK).stream()
            .filter(SkillRelation::essential)
            .findFirst()
            .orElseThrow()
            .skill();

    private static String occupation(String ssyk) {
        return TAXONOMY.content().occupations().stream()
                .filter(facts ->
                        facts.ssyk().contains(ssyk) && !facts.essential().isEmpty())
                .findFirst()
                .orElseThrow()
                .occupation();
    }

    private static ParticipantSnapshot person(
            List<SkillFact> skills, List<ExperienceFact> experiences, List<EducationFact> educations, WishFact wishes) {
        return new ParticipantSnapshot(
                new UUID(0, 1),
                1,
                "TST-1",
                "1880",
                List.of("1880"),
                WRITTEN,
                skills,
                experiences,
                educations,
                List.of(),
                List.of(),
                wishes);
    }

    private static ParticipantSnapshot cook(SkillFact... skills) {
        return person(List.of(skills), List.of(new ExperienceFact(COOK, 72, null)), List.of(), WishFact.NONE);
    }

    private static Optional<Score> score(ParticipantSnapshot person, Ask ask) {
        return Demand.of(ask, PolicyV2.POLICY, TAXONOMY)
                .explain(Candidate.of(person, PolicyV2.POLICY, TAXONOMY), TODAY);
    }

    private static Ask group(String ssyk, RequirementFact... requirements) {
        return new Ask(Optional.empty(), List.of(ssyk), List.of(), List.of(), List.of(requirements));
    }

    private static RequirementFact mustSkill(String skill) {
        return new RequirementFact(RequirementKind.SKILL, skill, null, Importance.MUST);
    }

    private static Answer answer(String criterion, ParticipantSnapshot person, Ask ask) {
        return score(person, ask).orElseThrow().requirements().stream()
                .filter(answer -> answer.requirement().criterion().wire().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void workMakesASkillLikelyAndAMustThatIsLikelyIsToBeAsked() {
        Answer answer = answer("skills", cook(), group("5120", mustSkill(SKILL)));

        assertEquals(Status.LIKELY, answer.status());
        assertEquals(Reason.IMPLIED, answer.grounds().reason());
        assertEquals("72", answer.grounds().level());
        assertTrue(answer.points() > 0 && answer.points() < answer.requirement().outOf());
        assertEquals(
                Readiness.ASK,
                score(cook(), group("5120", mustSkill(SKILL))).orElseThrow().readiness());
    }

    @Test
    void skillThatNobodyAskedAboutIsUnknownAndOnlyANoIsMissing() {
        String foreign = TAXONOMY.skillsOf(occupation("7212")).getFirst().skill();
        Ask ask = group("5120", mustSkill(foreign));

        assertEquals(Status.UNKNOWN, answer("skills", cook(), ask).status());
        SkillFact no = new SkillFact(foreign, 1, SkillAnswer.NO, null);
        assertEquals(Status.MISSING, answer("skills", cook(no), ask).status());
        assertEquals(Readiness.NOT_YET, score(cook(no), ask).orElseThrow().readiness());
    }

    @Test
    void aNoEndsWhatTheWorkMadeLikely() {
        SkillFact no = new SkillFact(SKILL, 1, SkillAnswer.NO, null);

        assertEquals(
                Status.MISSING,
                answer("skills", cook(no), group("5120", mustSkill(SKILL))).status());
    }

    @Test
    void someIsPartOfAYes() {
        SkillFact some = new SkillFact(SKILL, 1, SkillAnswer.SOME, null);
        Answer answer = answer("skills", cook(some), group("5120", mustSkill(SKILL)));

        assertEquals(Status.PARTLY, answer.status());
    }

    /** Of every skill that two others could be said to be covered by. */
    @Test
    void oneSkillStandsInForOneRequirementAlone() {
        int tried = 0;
        for (Concept skill : TAXONOMY.concepts()) {
            List<String> wanted = TAXONOMY.relatedSkills(skill.id()).stream()
                    .filter(has -> has.credit() >= 60)
                    .map(Neighbour::concept)
                    .toList();
            if (skill.type() == ConceptType.SKILL && wanted.size() > 1) {
                Ask ask = group(
                        "5120", wanted.stream().map(PolicyV2Test::mustSkill).toArray(RequirementFact[]::new));
                long paid = score(cook(new SkillFact(skill.id(), 4, null)), ask).orElseThrow().requirements().stream()
                        .filter(answer -> skill.id().equals(answer.grounds().concept()))
                        .count();
                assertEquals(1, paid, () -> skill + " pays for " + wanted);
                tried++;
            }
        }
        assertTrue(tried > 0, "no skill covers two others");
    }

    @Test
    void holderOfASkillCoversWhatItsHoldersHaveAndNotTheOtherWayRound() {
        int tried = 0;
        for (Concept holder : TAXONOMY.concepts()) {
            for (Neighbour part : TAXONOMY.relatedSkills(holder.id())) {
                boolean oneWay = TAXONOMY.relatedSkills(part.concept()).stream()
                        .noneMatch(back -> back.concept().equals(holder.id()) && back.credit() >= 60);
                if (holder.type() == ConceptType.SKILL && part.credit() >= 60 && oneWay) {
                    assertTrue(earned(holder.id(), part.concept()) > 0, () -> holder.id() + " has " + part);
                    assertEquals(0, earned(part.concept(), holder.id()), () -> part + " is less than " + holder.id());
                    tried++;
                }
            }
        }
        assertTrue(tried > 0, "no skill covers another");
    }

    /** Points for a skill that is asked for, of a cook who has another one. */
    private static int earned(String has, String asked) {
        return answer("skills", cook(new SkillFact(has, 2, null)), group("5120", mustSkill(asked)))
                .points();
    }

    @Test
    void aMonthCountsOnceHoweverManyJobsItHad() {
        YearMonth from = YearMonth.parse("2020-01");
        ExperienceFact job = new ExperienceFact(COOK, 36, from, from.plusMonths(35), null);
        ExperienceFact beside = new ExperienceFact(COOK, 36, from.plusMonths(6), from.plusMonths(41), null);
        RequirementFact years = new RequirementFact(RequirementKind.EXPERIENCE, COOK, "48", Importance.MUST);
        ParticipantSnapshot both = person(List.of(), List.of(job, beside), List.of(), WishFact.NONE);

        Answer answer = answer("experience", both, group("5120", years));

        assertEquals(Status.PARTLY, answer.status());
        assertEquals("42", answer.grounds().level());
    }

    @Test
    void longEducationThatIsNotThereIsNotYetAndOneWhoseRecognitionIsOpenIsAsked() {
        String nurse = occupation("2221");
        EducationFact recognised = new EducationFact("537", "723", Recognition.RECOGNISED, null);
        EducationFact pending = new EducationFact("537", "723", Recognition.PENDING, null);
        EducationFact school = new EducationFact("206", null, Recognition.NOT_NEEDED, null);
        List<ExperienceFact> work = List.of(new ExperienceFact(nurse, 96, null));

        assertEquals(Status.MET, educated(work, recognised));
        assertEquals(Status.UNKNOWN, educated(work, pending));
        assertFalse(educated(work, school) == Status.MET, "no time in a licensed profession is taken for its studies");
    }

    private static Status educated(List<ExperienceFact> work, EducationFact education) {
        return answer("education", person(List.of(), work, List.of(education), WishFact.NONE), group("2221"))
                .status();
    }

    @Test
    void educationThatNoWorkHasUsedForTenYearsIsAQuestion() {
        EducationFact old = education(Year.of(WRITTEN_IN - 11));
        EducationFact tenYears = education(Year.of(WRITTEN_IN - 10));
        ExperienceFact elsewhere = worked(COOK, WRITTEN_IN - 1);
        ExperienceFact mechanic = worked(occupation("7233"), WRITTEN_IN - 10);
        ExperienceFact longAgo = worked(occupation("7233"), WRITTEN_IN - 11);

        Answer asked = mechanic(old, elsewhere);

        assertEquals(Status.UNKNOWN, asked.status());
        assertEquals(Reason.LONG_UNUSED, asked.grounds().reason());
        assertEquals(Status.UNKNOWN, mechanic(old).status());
        assertEquals(Status.UNKNOWN, mechanic(old, longAgo).status());
        assertEquals(Status.MET, mechanic(old, elsewhere, mechanic).status());
        assertEquals(Status.MET, mechanic(tenYears, elsewhere).status());
        assertEquals(Status.MET, mechanic(education(null), elsewhere).status());
    }

    @Test
    void whatALongUnusedEducationTaughtIsNotLikely() {
        ParticipantSnapshot fresh = person(List.of(), List.of(), List.of(education(null)), WishFact.NONE);
        ParticipantSnapshot unused =
                person(List.of(), List.of(), List.of(education(Year.of(WRITTEN_IN - 11))), WishFact.NONE);

        assertTrue(likely(fresh, group("7233")) > 0);
        assertEquals(0, likely(unused, group("7233")));
    }

    private static long likely(ParticipantSnapshot person, Ask ask) {
        return score(person, ask).orElseThrow().requirements().stream()
                .filter(answer -> answer.status() == Status.LIKELY)
                .count();
    }

    private static Answer mechanic(EducationFact education, ExperienceFact... work) {
        return answer("education", person(List.of(), List.of(work), List.of(education), WishFact.NONE), group("7233"));
    }

    private static EducationFact education(Year issued) {
        return new EducationFact(
                "327",
                "521c",
                Recognition.NOT_NEEDED,
                new Evidence(EvidenceKind.CERTIFICATE, issued == null ? null : PartialDate.of(issued)));
    }

    /** Half a year, so that no time in a trade is taken for its education. */
    private static ExperienceFact worked(String occupation, int year) {
        return new ExperienceFact(occupation, 6, YearMonth.of(year, 1), YearMonth.of(year, 6), null);
    }

    @Test
    void timeInATradeIsTakenForItsEducation() {
        EducationFact school = new EducationFact("206", null, Recognition.NOT_NEEDED, null);
        ParticipantSnapshot cook =
                person(List.of(), List.of(new ExperienceFact(COOK, 24, null)), List.of(school), WishFact.NONE);

        assertEquals(Status.MET, answer("education", cook, group("5120")).status());
    }

    @Test
    void certificateOfATradeIsAMustUnlessTheVacancySaysOtherwise() {
        ParticipantSnapshot electrician =
                person(List.of(), List.of(new ExperienceFact(occupation("7411"), 120, null)), List.of(), WishFact.NONE);
        RequirementFact driving =
                new RequirementFact(RequirementKind.LICENCE, "urn:jobbspar:licence:b", null, Importance.WISH);

        Score usual = score(electrician, group("7411")).orElseThrow();
        Score stated = score(electrician, group("7411", driving)).orElseThrow();

        assertTrue(usual.requirements().stream()
                .anyMatch(answer -> answer.requirement().concept().equals("urn:jobbspar:licence:yrkescertifikat-el")
                        && answer.requirement().isMust()));
        assertFalse(stated.requirements().stream()
                .anyMatch(answer -> answer.requirement().concept().equals("urn:jobbspar:licence:yrkescertifikat-el")));
    }

    @Test
    void reachLanguageAndLicencesAloneListNobody() {
        ParticipantSnapshot stranger = new ParticipantSnapshot(
                new UUID(0, 1),
                1,
                "TST-1",
                "1880",
                List.of("1880"),
                WRITTEN,
                List.of(),
                List.of(),
                List.of(),
                List.of(new LanguageFact("sv", null, null, null, null, null, null)),
                List.of(new LicenceFact("urn:jobbspar:licence:b", null, null)),
                new WishFact(List.of(), List.of("1880"), List.of()));
        Ask ask = new Ask(
                Optional.empty(),
                List.of("5120"),
                List.of("1880"),
                List.of(),
                List.of(new RequirementFact(RequirementKind.LICENCE, "urn:jobbspar:licence:b", null, Importance.MUST)));

        assertTrue(score(stranger, ask).isEmpty());
    }

    @Test
    void whatIsNotWantedGivesNothingAndSaysSo() {
        UnwantedFact not = new UnwantedFact(List.of(COOK), List.of(), List.of());
        WishFact wishes = new WishFact(List.of(COOK), List.of(), List.of(), not);
        ParticipantSnapshot tired = person(List.of(), List.of(new ExperienceFact(COOK, 72, null)), List.of(), wishes);

        Answer answer = answer("interest", tired, group("5120"));

        assertEquals(0, answer.points());
        assertEquals(Reason.NOT_WANTED, answer.grounds().reason());
    }

    @Test
    void workThatIsLikeWhatIsNotWantedSaysSoAndAWishForItWins() {
        String alike = TAXONOMY.alikeGroups(COOK).entrySet().stream()
                .filter(group -> !TAXONOMY.ssykOf(COOK).contains(group.getKey()) && group.getValue() >= 50)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        UnwantedFact not = new UnwantedFact(List.of(COOK), List.of(), List.of());
        List<ExperienceFact> work = List.of(new ExperienceFact(COOK, 72, null));
        WishFact none = new WishFact(List.of(), List.of(), List.of(), not);
        WishFact thatVery = new WishFact(List.of(occupation(alike)), List.of(), List.of(), not);

        Grounds like = answer("interest", person(List.of(), work, List.of(), none), group(alike))
                .grounds();
        Grounds wished = answer("interest", person(List.of(), work, List.of(), thatVery), group(alike))
                .grounds();

        assertEquals(Reason.NOT_WANTED, like.reason());
        assertTrue(like.credit() < 100, like::toString);
        assertNull(wished.reason());
    }

    @Test
    void loneSkillOfATerseAdDoesNotDecide() {
        Ask terse = new Ask(
                Optional.empty(),
                List.of("5120"),
                List.of(),
                List.of(),
                List.of(new RequirementFact(RequirementKind.SKILL, SKILL, null, Importance.WISH)));

        int alone = Demand.of(terse, PolicyV2.POLICY, TAXONOMY).requirements().stream()
                .filter(requirement -> requirement.criterion().wire().equals("skills"))
                .mapToInt(WeightedRequirement::outOf)
                .sum();

        assertTrue(alone > 0 && alone <= 600, () -> alone + " of 10,000 for one skill");
    }

    @Test
    void taskThatIsNotWantedGivesNothingAndSaysSo() {
        String skill = TAXONOMY.tellingSkills(List.of("5120")).getFirst().skill();
        List<SkillFact> skills = List.of(new SkillFact(skill, 3, null));
        WishFact wishes =
                new WishFact(List.of(), List.of(), List.of(), new UnwantedFact(List.of(), List.of(), List.of(skill)));
        Ask ask = new Ask(
                Optional.empty(),
                List.of("5120"),
                List.of(),
                List.of(),
                List.of(new RequirementFact(RequirementKind.SKILL, skill, null, Importance.MUST)));

        List<ExperienceFact> work = List.of(new ExperienceFact(COOK, 72, null));

        Answer willing = answer("skills", person(skills, work, List.of(), WishFact.NONE), ask);
        Answer unwilling = answer("skills", person(skills, work, List.of(), wishes), ask);

        assertEquals(Status.MET, willing.status());
        assertEquals(Status.MISSING, unwilling.status());
        assertEquals(0, unwilling.points());
        assertEquals(Reason.NOT_WANTED, unwilling.grounds().reason());
    }

    @Test
    void timeThatIsNotWantedIsMissingAndTheOthersStayOpen() {
        UnwantedFact nights = new UnwantedFact(List.of(), List.of(WorkingTime.NIGHTS), List.of());
        WishFact wishes = new WishFact(List.of(), List.of(), List.of(), nights);
        ParticipantSnapshot sleeper = person(List.of(), List.of(new ExperienceFact(COOK, 72, null)), List.of(), wishes);

        Answer night = answer("working-time", sleeper, at(WorkingTime.NIGHTS));
        Answer day = answer("working-time", sleeper, at(WorkingTime.DAYTIME));

        assertEquals(Status.MISSING, night.status());
        assertEquals(Reason.NOT_WANTED, night.grounds().reason());
        assertEquals(Status.UNKNOWN, day.status());
    }

    private static Ask at(WorkingTime time) {
        return new Ask(Optional.empty(), List.of("5120"), List.of(), List.of(time), List.of());
    }

    @Test
    void qualificationRestsOnTheEducationOrTheWorkThatCounts() {
        EducationFact school = new EducationFact("206", null, Recognition.NOT_NEEDED, null);
        EducationFact pending = new EducationFact("537", "723", Recognition.PENDING, null);
        List<ExperienceFact> work = List.of(new ExperienceFact(occupation("2221"), 96, null));

        Answer asked = answer("education", person(List.of(), work, List.of(pending), WishFact.NONE), group("2221"));
        Answer short_ = answer("education", person(List.of(), work, List.of(school), WishFact.NONE), group("2221"));

        assertEquals("urn:jobbspar:sun-field:723", asked.grounds().concept());
        assertEquals(Reason.RECOGNITION_PENDING, asked.grounds().reason());
        assertTrue(
                short_.grounds().concept() == null || short_.grounds().concept().equals("urn:jobbspar:sun-level:206"));
    }

    @Test
    void exampleOfTheDocumentsHasItsPoints() {
        EducationFact school = new EducationFact("206", null, Recognition.NOT_NEEDED, null);
        ParticipantSnapshot cook =
                person(List.of(), List.of(new ExperienceFact(COOK, 72, null)), List.of(school), WishFact.NONE);

        Score score = score(cook, group("5120")).orElseThrow();

        assertEquals(
                List.of(
                        new Contribution("skills", 504, 2_118),
                        new Contribution("use", 0, 3_059),
                        new Contribution("experience", 2_117, 2_117),
                        new Contribution("interest", 0, 1_294),
                        new Contribution("education", 1_412, 1_412)),
                score.parts());
        assertEquals(4_033, score.score());
        assertEquals(Strength.GOOD, Strength.of(score.score()));
        assertEquals(Readiness.NOW, score.readiness());
    }
}
