package se.jobbspar.participant.profile;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.participant.v1.EvidenceKind;
import se.jobbspar.contracts.participant.v1.PartialDate;
import se.jobbspar.contracts.participant.v1.Recognition;
import se.jobbspar.contracts.participant.v1.SkillAnswer;
import se.jobbspar.contracts.participant.v1.WorkingTime;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.claim.ClaimEvidence;
import se.jobbspar.participant.claim.Education;
import se.jobbspar.participant.claim.Experience;
import se.jobbspar.participant.claim.LanguageSkill;
import se.jobbspar.participant.claim.RecognitionAuthority;
import se.jobbspar.participant.claim.RecognitionDecision;
import se.jobbspar.participant.claim.SkillClaim;
import se.jobbspar.participant.claim.Unwanted;
import se.jobbspar.participant.claim.Wishes;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;

class PlausibilityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void thisMonthIsNotTheFuture() {
        accepted(experience(PartialDate.parse("2026-11"), null));
    }

    @Test
    void nextMonthIs() {
        refused(
                experience(PartialDate.parse("2026-12"), null),
                "experiences[0].from",
                Wording.of("must not be in the future", "får inte ligga i framtiden"));
    }

    @Test
    void january1940IsTheFirstMonth() {
        accepted(experience(PartialDate.parse("1940-01"), PartialDate.parse("1940-01")));
        refused(
                experience(PartialDate.parse("1939-12"), null),
                "experiences[0].from",
                Wording.of("must not be before 1940", "får inte vara före 1940"));
    }

    @Test
    void endBeforeBeginningIsRefused() {
        refused(
                experience(PartialDate.parse("2014-08"), PartialDate.parse("2009-03")),
                "experiences[0].to",
                Wording.of("must not be before from", "får inte vara före from"));
    }

    @Test
    void yearThatMayHoldTheOtherEndContradictsNothing() {
        accepted(experience(PartialDate.parse("2014-08"), PartialDate.parse("2014")));
        accepted(experience(PartialDate.parse("2014"), PartialDate.parse("2014")));
        refused(
                experience(PartialDate.parse("2014"), PartialDate.parse("2013-12-31")),
                "experiences[0].to",
                Wording.of("must not be before from", "får inte vara före from"));
    }

    @Test
    void countryThatIsNoMoreIsOne() {
        accepted(new Profile(
                null,
                List.of(new Experience("urn:o", PartialDate.parse("1988"), PartialDate.parse("1991"), "SUHH", null)),
                null,
                null,
                null,
                null));
    }

    @Test
    void decisionBeforeTheEducationWasCompletedIsRefused() {
        var decision = new RecognitionDecision(RecognitionAuthority.UHR, PartialDate.parse("2008"));
        var education = new Education(
                "337",
                null,
                4,
                PartialDate.parse("2009"),
                Recognition.RECOGNISED,
                decision,
                "SY",
                null,
                null,
                null,
                null);
        refused(
                new Profile(null, null, List.of(education), null, null, null),
                "educations[0].decision.date",
                Wording.of("must not be before completed", "får inte vara före completed"));
    }

    @Test
    void evidenceFromTomorrowIsRefused() {
        var evidence = new ClaimEvidence(EvidenceKind.CERTIFICATE, PartialDate.of(TODAY.plusDays(1)));
        refused(
                skills(new SkillClaim("urn:s", 1, SkillAnswer.YES, evidence)),
                "skills[0].evidence.date",
                Wording.of("must not be in the future", "får inte ligga i framtiden"));
    }

    @Test
    void skillGivenTwiceIsRefusedAtTheSecondPlace() {
        refused(
                skills(
                        new SkillClaim("urn:s", 1, SkillAnswer.YES, null),
                        new SkillClaim("urn:s", 3, SkillAnswer.YES, null)),
                "skills[1]",
                Wording.of("is given twice", "är angivet två gånger"));
    }

    @Test
    void twoTimesInTheSameOccupationAreTwoExperiences() {
        accepted(new Profile(
                null,
                List.of(
                        new Experience("urn:o", PartialDate.parse("2001-01"), PartialDate.parse("2002-01"), null, null),
                        new Experience("urn:o", PartialDate.parse("2005-01"), null, null, null)),
                null,
                null,
                null,
                null));
    }

    @Test
    void languageIsNamedByItsShortestCode() {
        accepted(language("ti"));
        accepted(language("rom"));
        Wording message = Wording.of(
                "is not the shortest ISO 639 code of a language, such as sv or rom",
                "är inte den kortaste ISO 639-koden för ett språk, till exempel sv eller rom");
        refused(language("swe"), "languages[0].language", message);
        refused(language("xx"), "languages[0].language", message);
    }

    @Test
    void languageWithoutAnyModalitySaysNothing() {
        refused(
                languages(new LanguageSkill("sv", null, null, null, null, null, null)),
                "languages[0]",
                Wording.of("must have at least one modality assessed", "ska ha minst en färdighet bedömd"));
    }

    @Test
    void countryIsAnIsoCode() {
        var education = new Education("337", null, Recognition.UNKNOWN, "XQ", null, null);
        refused(
                new Profile(null, null, List.of(education), null, null, null),
                "educations[0].country",
                Wording.of("is not an ISO 3166-1 code", "är ingen landskod enligt ISO 3166-1"));
    }

    @Test
    void whatIsBothWantedAndUnwantedIsNamedAtBothPlaces() {
        var not = new Unwanted(List.of("urn:p", "urn:o"), List.of(WorkingTime.NIGHTS), List.of("urn:s", "urn:s"));
        var wishes = new Wishes(List.of("urn:o"), null, List.of(WorkingTime.DAYTIME, WorkingTime.NIGHTS), not);
        Wording both = Wording.of("is both wanted and unwanted", "är både önskat och oönskat");

        assertEquals(
                List.of(
                        FieldError.of("wishes.occupations[0]", both),
                        FieldError.of("wishes.not.occupations[1]", both),
                        FieldError.of("wishes.workingTimes[1]", both),
                        FieldError.of("wishes.not.workingTimes[0]", both),
                        FieldError.of("wishes.not.tasks[1]", Wording.of("is given twice", "är angivet två gånger"))),
                errors(new Profile(null, null, null, null, null, wishes)));
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var profile = new Profile(
                null,
                List.of(new Experience("urn:o", PartialDate.parse("1900-01"), null, "XQ", null)),
                List.of(new Education("998", "zzzz", Recognition.UNKNOWN, null, null, null)),
                null,
                null,
                new Wishes(null, List.of("9999"), null, null));

        assertEquals(
                List.of(
                        "experiences[0].from",
                        "experiences[0].country",
                        "educations[0].level",
                        "educations[0].field",
                        "wishes.municipalities[0]"),
                errors(profile).stream().map(FieldError::field).toList());
    }

    private static Profile experience(PartialDate from, PartialDate to) {
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

    private static void refused(Profile profile, String field, Wording message) {
        assertEquals(List.of(FieldError.of(field, message)), errors(profile));
    }

    private static List<FieldError> errors(Profile profile) {
        return assertThrows(ProblemException.class, () -> new Plausibility(TODAY).verify(profile))
                .errors();
    }
}
