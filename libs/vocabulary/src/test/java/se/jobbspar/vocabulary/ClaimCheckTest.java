package se.jobbspar.vocabulary;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.PartialDate;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/** The rules of every profile, whichever door it comes through. */
class ClaimCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final ClaimCheck check = new ClaimCheck(TODAY);

    @Test
    void everyCodeOfALanguageOrAnEducationIsReadAsTheOneThatIsStored() {
        assertEquals("he", ClaimCheck.language("iw"));
        assertEquals("33", ClaimCheck.level("7wEe_uui_q7S"));
        assertEquals("723", ClaimCheck.field("fQMU_GjY_AkC"));
    }

    @Test
    void whatIsNoCodeStaysForTheCheckToName() {
        assertNull(ClaimCheck.language(null));
        assertEquals("zz", ClaimCheck.field("zz"));
        check.education("zz", "zz", "educations[0]");
        check.language("swe", true, "languages[0]");
        check.municipality("9999", "municipality");
        assertEquals(
                List.of("educations[0].level", "educations[0].field", "languages[0].language", "municipality"),
                fields());
    }

    @Test
    void todayIsNotTheFutureAndTomorrowIs() {
        check.past(PartialDate.of(TODAY), "today");
        check.past(null, "unknown");
        check.plausible(TODAY.plusYears(5), "validUntil");
        assertDoesNotThrow(check::verify);

        check.past(PartialDate.of(TODAY.plusDays(1)), "tomorrow");
        check.past(PartialDate.parse("1939-12-31"), "past");
        check.plausible(LocalDate.of(1939, 12, 31), "plausible");
        assertEquals(List.of("tomorrow", "past", "plausible"), fields());
    }

    @Test
    void claimGivenTwiceIsNamedAtItsSecondPlace() {
        check.once(List.of("a", "b", "a"), "skills", Function.identity());

        ProblemException refusal = assertThrows(ProblemException.class, check::verify);

        assertEquals(ProblemType.IMPLAUSIBLE, refusal.type());
        assertEquals(
                List.of(FieldError.of("skills[2]", Wording.of("is given twice", "är angivet två gånger"))),
                refusal.errors());
    }

    @Test
    void periodBeginsBeforeItEndsAndEndsBeforeTomorrow() {
        check.period(PartialDate.parse("2026-11"), null, "goesOn");
        check.period(PartialDate.parse("2026-11"), PartialDate.parse("2026-11"), "oneMonth");
        check.period(null, null, "undated");
        assertDoesNotThrow(check::verify);

        check.period(PartialDate.parse("2014-08"), PartialDate.parse("2009-03"), "backwards");
        check.period(PartialDate.parse("1939-12"), PartialDate.parse("2026-12"), "tooLong");
        assertEquals(List.of("backwards.to", "tooLong.from", "tooLong.to"), fields());
    }

    @Test
    void whatIsBothWantedAndUnwantedIsNamedAtBothPlaces() {
        check.unwanted(List.of("c", "b", "c"), "not", List.of("a", "b"), "wanted");

        assertEquals(List.of("not[2]", "wanted[1]", "not[1]"), fields());
    }

    private List<String> fields() {
        return assertThrows(ProblemException.class, check::verify).errors().stream()
                .map(FieldError::field)
                .toList();
    }
}
