package se.jobbspar.vacancy.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.contracts.vacancy.v1.VacancyStatus.DRAFT;
import static se.jobbspar.contracts.vacancy.v1.VacancyStatus.EXPIRED;
import static se.jobbspar.contracts.vacancy.v1.VacancyStatus.FILLED;
import static se.jobbspar.contracts.vacancy.v1.VacancyStatus.PAUSED;
import static se.jobbspar.contracts.vacancy.v1.VacancyStatus.PUBLISHED;
import static se.jobbspar.contracts.vacancy.v1.VacancyStatus.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.vacancy.employer.Employer;
import se.jobbspar.vacancy.employer.EmployerKey;
import se.jobbspar.vacancy.employer.TestEmployers;
import se.jobbspar.vacancy.terms.Terms;

class VacancyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Employer OREBRO = TestEmployers.orebro();

    @Test
    void onlyTheseStepsExist() {
        Map<VacancyStatus, List<VacancyStatus>> steps = Map.of(
                DRAFT, List.of(PUBLISHED),
                PUBLISHED, List.of(PAUSED, FILLED, WITHDRAWN),
                PAUSED, List.of(PUBLISHED, FILLED, WITHDRAWN),
                EXPIRED, List.of(PUBLISHED, FILLED, WITHDRAWN),
                FILLED, List.of(PUBLISHED),
                WITHDRAWN, List.of(PUBLISHED));

        Arrays.stream(VacancyStatus.values()).forEach(from -> assertEquals(steps.get(from), LifeCycle.next(from)));
    }

    @Test
    void everyOtherStepIsRefusedAndChangesNothing() {
        for (VacancyStatus from : VacancyStatus.values()) {
            for (VacancyStatus to : VacancyStatus.values()) {
                Vacancy vacancy = in(from);
                if (!LifeCycle.next(from).contains(to)) {
                    long before = vacancy.version();
                    ProblemException refused = assertThrows(
                            ProblemException.class, () -> vacancy.go(to, null, "Erik Sand", TODAY.minusDays(9), NOW));
                    assertEquals(ProblemType.CONFLICT, refused.type(), from + " to " + to);
                    assertEquals(from, vacancy.status());
                    assertEquals(before, vacancy.version());
                }
            }
        }
    }

    @Test
    void everyStepRaisesTheVersionByOne() {
        Vacancy vacancy = in(DRAFT);

        vacancy.go(PUBLISHED, null, "Erik Sand", TODAY, NOW);
        vacancy.go(PAUSED, null, "Erik Sand", TODAY, NOW);

        assertEquals(3, vacancy.version());
    }

    @Test
    void theLastDayItselfStillCounts() {
        Vacancy vacancy = listed(TODAY);

        assertFalse(vacancy.expire(TODAY, NOW));
        assertTrue(vacancy.expire(TODAY.plusDays(1), NOW));
        assertEquals(EXPIRED, vacancy.status());
    }

    @Test
    void openUntilFurtherNoticeNeverExpires() {
        Vacancy vacancy = listed(null);

        assertFalse(vacancy.expire(LocalDate.of(2099, 1, 1), NOW));
    }

    @Test
    void filledDoesNotExpire() {
        Vacancy vacancy = listed(TODAY);
        vacancy.go(FILLED, null, "Erik Sand", TODAY, NOW);

        assertFalse(vacancy.expire(TODAY.plusYears(1), NOW));
    }

    @Test
    void expiredIsPublishedAgainOnlyWithANewLastDay() {
        Vacancy vacancy = listed(TODAY.minusDays(1));

        assertThrows(ProblemException.class, () -> vacancy.go(PUBLISHED, null, "Erik Sand", TODAY, NOW));
        vacancy.revise(content("Undersköterska", TODAY.plusDays(9)), TODAY, NOW);
        vacancy.go(PUBLISHED, null, "Erik Sand", TODAY, NOW);

        assertEquals(PUBLISHED, vacancy.status());
    }

    @Test
    void lastDayInThePastIsImplausible() {
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> Vacancy.draft(UUID.randomUUID(), OREBRO, content("Kock", TODAY.minusDays(1)), TODAY, NOW));

        assertEquals(ProblemType.IMPLAUSIBLE, refused.type());
    }

    @Test
    void whatWasFilledByMistakeIsPublishedAgainUntilItsLastDayHasPassed() {
        Vacancy vacancy = listed(TODAY);
        vacancy.go(FILLED, null, "Erik Sand", TODAY, NOW);

        vacancy.go(PUBLISHED, null, "Erik Sand", TODAY, NOW);
        assertEquals(PUBLISHED, vacancy.status());

        vacancy.go(FILLED, null, "Erik Sand", TODAY, NOW);
        assertEquals(
                ProblemType.IMPLAUSIBLE,
                assertThrows(
                                ProblemException.class,
                                () -> vacancy.go(PUBLISHED, null, "Erik Sand", TODAY.plusDays(1), NOW))
                        .type());
        assertEquals(FILLED, vacancy.status());
    }

    @Test
    void closedOneIsNotRevised() {
        Vacancy vacancy = in(WITHDRAWN);

        ProblemException refused =
                assertThrows(ProblemException.class, () -> vacancy.revise(content("Kock", null), TODAY, NOW));

        assertEquals(ProblemType.CONFLICT, refused.type());
    }

    @Test
    void sameAdChangesNothing() {
        Vacancy vacancy = listed(TODAY);

        assertFalse(vacancy.follow(ad("Undersköterska", TODAY), OREBRO, TODAY, NOW));
        assertEquals(1, vacancy.version());
    }

    @Test
    void changedAdChangesTheVacancy() {
        Vacancy vacancy = listed(TODAY);

        assertTrue(vacancy.follow(ad("Undersköterska natt", TODAY), OREBRO, TODAY, NOW));
        assertEquals("Undersköterska natt", vacancy.content().title());
        assertEquals(2, vacancy.version());
    }

    @Test
    void prolongedAdOpensAnExpiredVacancy() {
        Vacancy vacancy = listed(TODAY.minusDays(1));

        assertTrue(vacancy.follow(ad("Undersköterska", TODAY.plusDays(5)), OREBRO, TODAY, NOW));
        assertEquals(PUBLISHED, vacancy.status());
    }

    @Test
    void pausedVacancyStaysPausedWhenItsAdChanges() {
        Vacancy vacancy = listed(TODAY);
        vacancy.go(PAUSED, null, "Erik Sand", TODAY, NOW);

        assertTrue(vacancy.follow(ad("Undersköterska natt", TODAY), OREBRO, TODAY, NOW));
        assertEquals(PAUSED, vacancy.status());
    }

    @Test
    void whatPeopleClosedStaysClosedWhateverTheFeedSays() {
        Vacancy vacancy = listed(TODAY);
        vacancy.go(FILLED, null, "Erik Sand", TODAY, NOW);

        assertFalse(vacancy.follow(ad("Undersköterska natt", TODAY), OREBRO, TODAY, NOW));
        assertFalse(vacancy.withdraw(NOW));
        assertEquals("Undersköterska", vacancy.content().title());
    }

    @Test
    void removedAdWithdrawsOnce() {
        Vacancy vacancy = listed(TODAY);

        assertTrue(vacancy.withdraw(NOW));
        assertFalse(vacancy.withdraw(NOW));
        assertEquals(WITHDRAWN, vacancy.status());
    }

    @Test
    void whatTheFeedEndedItMayListAgainAndWhatPeopleEndedNot() {
        Vacancy vacancy = listed(TODAY);
        vacancy.withdraw(NOW);

        assertTrue(vacancy.follow(ad("Undersköterska", TODAY), OREBRO, TODAY, NOW));
        assertEquals(PUBLISHED, vacancy.status());

        vacancy.go(WITHDRAWN, null, "Erik Sand", TODAY, NOW);
        assertFalse(vacancy.follow(ad("Undersköterska", TODAY), OREBRO, TODAY, NOW));
        assertEquals(WITHDRAWN, vacancy.status());
    }

    @Test
    void olderVersionThatComesLaterChangesNothing() {
        Vacancy vacancy = Vacancy.imported(ad("Ny", TODAY, NOW), OREBRO, TODAY, NOW);

        assertFalse(vacancy.follow(ad("Gammal", TODAY, NOW.minusSeconds(1)), OREBRO, TODAY, NOW));
        assertFalse(vacancy.follow(new Ad.Removed("platsbanken", "1", NOW.minusSeconds(1)), NOW));
        assertEquals("Ny", vacancy.content().title());
        assertEquals(PUBLISHED, vacancy.status());
        assertTrue(vacancy.follow(new Ad.Removed("platsbanken", "1", NOW.plusSeconds(1)), NOW));
        assertFalse(vacancy.follow(ad("Ny", TODAY, NOW), OREBRO, TODAY, NOW));
        assertEquals(WITHDRAWN, vacancy.status());
    }

    private static Vacancy in(VacancyStatus status) {
        Vacancy vacancy = status == EXPIRED
                ? listed(TODAY.minusDays(1))
                : Vacancy.draft(UUID.randomUUID(), OREBRO, content("Undersköterska", null), TODAY, NOW);
        if (status != DRAFT && status != EXPIRED) {
            vacancy.go(PUBLISHED, null, "Erik Sand", TODAY, NOW);
        }
        if (status == PAUSED || status == FILLED || status == WITHDRAWN) {
            vacancy.go(status, null, "Erik Sand", TODAY, NOW);
        }
        return vacancy;
    }

    private static Vacancy listed(LocalDate lastDay) {
        return Vacancy.imported(ad("Undersköterska", lastDay), OREBRO, TODAY, NOW);
    }

    private static Ad.Listed ad(String title, LocalDate lastDay) {
        return ad(title, lastDay, null);
    }

    private static Ad.Listed ad(String title, LocalDate lastDay, Instant at) {
        return new Ad.Listed(
                new Origin("platsbanken", "1", lastDay),
                new EmployerKey("Örebro kommun", OREBRO.organisationNumber()),
                content(title, lastDay),
                at);
    }

    private static Content content(String title, LocalDate lastDay) {
        return new Content(title, "Text", null, "5321", "1880", List.of(), 1, List.of(), lastDay, Terms.UNSAID);
    }
}
