package se.jobbspar.gateway.console.opening;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static se.jobbspar.gateway.console.EmployerAnswers.FIRM;
import static se.jobbspar.gateway.console.Visitor.coach;
import static se.jobbspar.gateway.console.Visitor.employer;
import static se.jobbspar.gateway.console.Visitor.planner;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.testkit.IdentityResource;

/** Planners and coaches find the vacancies of their part of the country. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class OpeningPagesTest {
    private static final String OPENINGS = "/console/openings";

    @Test
    void publishedOnesOfTheCountyComeLastPublishedFirst() {
        planner()
                .open(OPENINGS)
                .statusCode(200)
                .body(containsString("county=18"), containsString("status=published"))
                .body(containsString("sort=published"), not(containsString("municipality=")))
                .body(containsString(">Örebro, Kumla<"), containsString(">75–100 %<"), containsString(">2026-03-03<"))
                .body(containsString("data-label=\"Omfattning\">heltid, deltid</td>"))
                .body(containsString("<option value=\"18\" selected>Örebro län</option>"))
                .body(containsString("<option value=\"5321\">Undersköterskor</option>"));
        employer().open(OPENINGS).statusCode(403);
    }

    @Test
    void eachFilterIsAskedForAndStaysChosen() {
        String others = "where=1881&state=all&extent=part-time&since=2026-03-01&employer=" + FIRM + "&sort=employer";
        planner()
                .open(OPENINGS + "?q=natt&" + others + "&occupation=2221")
                .body(containsString(OPENINGS
                        + "?page=2&q=natt&occupation=2221&".replace("&", "&amp;")
                        + others.replace("&", "&amp;")))
                // Nobody has sought one of late, so nothing says what it is called.
                .body(containsString("occupationGroup=2221"), containsString("<option value=\"2221\" selected>2221<"))
                .body(containsString("q=natt"), containsString("municipality=1881"), not(containsString("status=")))
                .body(containsString("extent=part-time"), containsString("publishedSince=2026-03-01"))
                .body(containsString("sort=employer"), containsString("employer=" + FIRM))
                .body(containsString("<option value=\"1881\" selected>Kumla</option>"))
                .body(containsString("<option value=\"part-time\" selected>deltid</option>"))
                .body(containsString("Bara en arbetsgivares platser visas."))
                .body(containsString("?q=natt&amp;where=1881&amp;state=all&amp;"));
    }

    @Test
    void nationIsNoCounty() {
        planner()
                .open(OPENINGS + "?where=00")
                .body(containsString("status=published"), not(containsString("county=")))
                .body(not(containsString("municipality=")), containsString("<option value=\"00\" selected>"));
    }

    @Test
    void whatMeansNothingIsNotAskedFor() {
        planner()
                .open(OPENINGS + "?where=99&state=x&extent=y&since=igen&occupation=kock&employer=z&page=0")
                .statusCode(200)
                .body(
                        containsString("county=18"),
                        not(containsString("publishedSince")),
                        not(containsString("occupationGroup")));
    }

    @Test
    void coachGoesOnToAListOfPeopleAndAPlannerDoesNot() {
        String list = "/console/match-lists/new?type=vacancy&amp;subject=" + FIRM;
        coach().open(OPENINGS).body(containsString(list));
        planner().open(OPENINGS).body(not(containsString(list)));
    }
}
