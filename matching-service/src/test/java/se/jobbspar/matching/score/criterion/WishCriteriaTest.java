package se.jobbspar.matching.score.criterion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.matching.score.criterion.Fixture.answer;
import static se.jobbspar.matching.score.criterion.Fixture.score;
import static se.jobbspar.matching.score.criterion.Fixture.vacancy;
import static se.jobbspar.matching.score.criterion.Fixture.wishing;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.WishFact;
import se.jobbspar.contracts.participant.v1.WorkingTime;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.matching.demand.VacancyKind;
import se.jobbspar.matching.score.Answer;
import se.jobbspar.matching.score.Reason;
import se.jobbspar.matching.score.Status;
import se.jobbspar.testkit.Occupations;

/** Interest, reach and working time: what the person wants and can. The person of these tests lives in 1880 Örebro. */
class WishCriteriaTest {
    private static final WishFact ANYTHING = new WishFact(List.of(), List.of(), List.of(WorkingTime.DAYTIME));

    @Test
    void theWishedForOccupationMeetsTheInterest() {
        WishFact wish = new WishFact(List.of(Occupations.COOK), List.of(), List.of());

        assertEquals(Status.MET, interest(wish).status());
    }

    @Test
    void whereNobodyAskedTheInterestIsUnknown() {
        assertEquals(Status.UNKNOWN, interest(ANYTHING).status());
    }

    @Test
    void theOwnMunicipalityIsWithinReachUnasked() {
        Answer answer = reach(ANYTHING, "1880");

        assertEquals(Status.MET, answer.status());
        assertEquals(Reason.HOME, answer.grounds().reason());
    }

    @Test
    void anotherMunicipalityIsUnknownUntilSomebodyAsks() {
        assertEquals(Status.UNKNOWN, reach(ANYTHING, "1883").status());
    }

    @Test
    void aMunicipalityThatWasNotNamedIsOutOfReach() {
        assertEquals(
                Status.MISSING,
                reach(new WishFact(List.of(), List.of("1883"), List.of()), "0580")
                        .status());
    }

    @Test
    void aCountyIsReachedByAnyOfItsMunicipalities() {
        assertEquals(
                Status.MET,
                reach(new WishFact(List.of(), List.of("0581"), List.of()), "05").status());
    }

    @Test
    void ofSeveralWorkplacesOneWithinReachIsEnoughAndIsNamed() {
        WishFact wish = new WishFact(List.of(), List.of("1883"), List.of());
        Answer answer = answer("reach", wishing(wish), vacancyIn("0580", List.of("1480", "1883"), false));

        assertEquals(Status.MET, answer.status());
        assertEquals("urn:jobbspar:municipality:1883", answer.grounds().concept());

        Answer outOfReach = answer("reach", wishing(wish), vacancyIn("0580", List.of("1480"), false));
        assertEquals(Status.MISSING, outOfReach.status());
        assertEquals("urn:jobbspar:municipality:0580", outOfReach.requirement().concept(), "called by the main one");
    }

    @Test
    void workThatIsDoneFromAnywhereAsksForNoPlaceAndIsInEveryCounty() {
        VacancySnapshot remote = vacancyIn("0580", List.of("1480"), true);

        assertTrue(score(wishing(ANYTHING), remote).requirements().stream()
                .noneMatch(answer -> answer.requirement().criterion().wire().equals("reach")));
        assertEquals(22, new VacancyKind().regions(remote).size(), "21 counties and the nation");
        assertEquals(
                List.of("00", "05", "14"),
                new VacancyKind().regions(vacancyIn("0580", List.of("1480", "0581"), false)));
    }

    @Test
    void eachWorkingTimeIsAnswered() {
        WishFact wish = new WishFact(List.of(), List.of(), List.of(WorkingTime.FULL_TIME));
        List<Answer> parts = score(
                        wishing(wish),
                        vacancy(null, null, null, List.of(WorkingTime.FULL_TIME, WorkingTime.NIGHTS), List.of()))
                .requirements();

        // 10000 shared by two
        assertEquals(List.of(5_000, 0), parts.stream().map(Answer::points).toList());
        assertEquals(
                List.of(Status.MET, Status.MISSING),
                parts.stream().map(Answer::status).toList());
    }

    @Test
    void aJobThatOffersFullAndPartTimeAsksForNeither() {
        VacancySnapshot offered =
                vacancy(null, null, "1880", List.of(WorkingTime.FULL_TIME, WorkingTime.PART_TIME), List.of());

        assertTrue(score(wishing(ANYTHING), offered).requirements().stream()
                .noneMatch(answer -> answer.requirement().criterion().wire().equals("working-time")));
    }

    private static Answer interest(WishFact wish) {
        return answer("interest", wishing(wish), vacancy(Occupations.COOK, null, null, List.of(), List.of()));
    }

    private static VacancySnapshot vacancyIn(String municipality, List<String> others, boolean remote) {
        VacancySnapshot job = vacancy(Occupations.COOK, null, municipality, List.of(), List.of());
        return new VacancySnapshot(
                job.id(),
                job.version(),
                job.status(),
                job.employer(),
                job.title(),
                job.occupation(),
                job.occupationGroup(),
                municipality,
                others,
                remote,
                job.workingTimes(),
                job.requirements(),
                job.lastDay(),
                job.updatedAt());
    }

    private static Answer reach(WishFact wish, String place) {
        return answer("reach", wishing(wish), vacancy(null, null, place, List.of(), List.of()));
    }
}
