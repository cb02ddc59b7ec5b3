package se.jobbspar.participant.profile;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.participant.v1.EvidenceKind;
import se.jobbspar.contracts.participant.v1.Recognition;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;

class PlausibilityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void thisMonthIsNotTheFuture() {
        accepted(experience(YearMonth.of(2026, 11), null));
    }

    @Test
    void nextMonthIs() {
        refused(experience(YearMonth.of(2026, 12), null), "experiences[0].from", "must not be in the future");
    }

    @Test
    void january1940IsTheFirstMonth() {
        accepted(experience(YearMonth.of(1940, 1), YearMonth.of(1940, 1)));
        refused(experience(YearMonth.of(1939, 12), null), "experiences[0].from", "must not be before 1940");
    }

    @Test
    void endBeforeBeginningIsRefused() {
        refused(
                experience(YearMonth.of(2014, 8), YearMonth.of(2009, 3)),
                "experiences[0].to",
                "must not be before from");
    }

    @Test
    void evidenceFromTomorrowIsRefused() {
        var evidence = new ClaimEvidence(EvidenceKind.CERTIFICATE, TODAY.plusDays(1));
        refused(skills(new SkillClaim("urn:s", 1, evidence)), "skills[0].evidence.date", "must not be in the future");
    }

    @Test
    void skillGivenTwiceIsRefusedAtTheSecondPlace() {
        refused(
                skills(new SkillClaim("urn:s", 1, null), new SkillClaim("urn:s", 3, null)),
                "skills[1]",
                "is given twice");
    }

    @Test
    void twoTimesInTheSameOccupationAreTwoExperiences() {
        accepted(new Profile(
                null,
                List.of(
                        new Experience("urn:o", YearMonth.of(2001, 1), YearMonth.of(2002, 1), null, null),
                        new Experience("urn:o", YearMonth.of(2005, 1), null, null, null)),
                null,
                null,
                null,
                null));
    }

    @Test
    void languageIsNamedByItsShortestCode() {
        accepted(language("ti"));
        accepted(language("rom"));
        String message = "is not the shortest ISO 639 code of a language, such as sv or rom";
        refused(language("swe"), "languages[0].language", message);
        refused(language("xx"), "languages[0].language", message);
    }

    @Test
    void languageWithoutAnyModalitySaysNothing() {
        refused(
                languages(new LanguageSkill("sv", null, null, null, null, null, null)),
                "languages[0]",
                "must have at least one modality assessed");
    }

    @Test
    void countryIsAnIsoCode() {
        var education = new Education("337", null, Recognition.UNKNOWN, "XQ", null, null);
        refused(
                new Profile(null, null, List.of(education), null, null, null),
                "educations[0].country",
                "is not an ISO 3166-1 code");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var profile = new Profile(
                null,
                List.of(new Experience("urn:o", YearMonth.of(1900, 1), null, "XQ", null)),
                List.of(new Education("998", "zzzz", Recognition.UNKNOWN, null, null, null)),
                null,
                null,
                new Wishes(null, List.of("9999"), null));

        assertEquals(
                List.of(
                        "experiences[0].from",
                        "experiences[0].country",
                        "educations[0].level",
                        "educations[0].field",
                        "wishes.municipalities[0]"),
                errors(profile).stream().map(FieldError::field).toList());
    }

    private static Profile experience(YearMonth from, YearMonth to) {
        return new Profile(null, List.of(new Experience("urn:o", from, to, "SY", null)), null, null, null, null);
    }

    private static Profile skills(SkillClaim... claims) {
        return new Profile(List.of(claims), null, null, null, null, null);
    }

    private static Profile language(String code) {
        return languages(new LanguageSkill(code, Cefr.A1, null, null, null, null, null));
    }

    private static Profile languages(LanguageSkill claim) {
        return new Profile(null, null, null, List.of(claim), null, null);
    }

    private static void accepted(Profile profile) {
        assertDoesNotThrow(() -> new Plausibility(TODAY).verify(profile));
    }

    private static void refused(Profile profile, String field, String message) {
        assertEquals(
                List.of(field + " " + message),
                errors(profile).stream()
                        .map(error -> error.field() + " " + error.message().en())
                        .toList());
    }

    private static List<FieldError> errors(Profile profile) {
        return assertThrows(ProblemException.class, () -> new Plausibility(TODAY).verify(profile))
                .errors();
    }
}
