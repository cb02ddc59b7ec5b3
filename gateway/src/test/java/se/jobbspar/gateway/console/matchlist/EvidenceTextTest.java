package se.jobbspar.gateway.console.matchlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.matchlist.AnsweredRequirement.Evidence;
import se.jobbspar.gateway.console.matchlist.MatchList.Labelled;
import se.jobbspar.testkit.IdentityResource;

@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
class EvidenceTextTest {
    private static String said(Language language, Evidence evidence) {
        AnsweredRequirement season = new AnsweredRequirement(
                "skills",
                new Labelled("urn:season", "krydda"),
                null,
                "wish",
                "occupation",
                "likely",
                80,
                100,
                evidence);
        return EvidenceText.of(season, language);
    }

    @Test
    void whatIsLikelySaysFromHowLongInWhichWork() {
        Evidence work = new Evidence(new Labelled("urn:cook", "kock"), "72", 80, "implied", null, "implied");

        assertEquals("6 år som kock, följer av arbetet eller utbildningen, fråga", said(Language.SV, work));
        assertEquals("6 years as kock, follows from work or education, ask", said(Language.EN, work));
    }

    @Test
    void whatFollowsFromAnEducationNamesIt() {
        Evidence school = new Evidence(new Labelled("urn:school", "Kocklinje"), null, 55, "implied", null, "implied");

        assertEquals("Kocklinje, följer av arbetet eller utbildningen, fråga", said(Language.SV, school));
    }

    @Test
    void timeIsSaidInYearsAndMonths() {
        assertEquals("11 månader", TimeSpent.of("11", Language.SV));
        assertEquals("1 år", TimeSpent.of("12", Language.SV));
        assertEquals("1 year 1 month", TimeSpent.of("13", Language.EN));
        assertEquals("25 år 6 månader", TimeSpent.of("306", Language.SV));
    }
}
