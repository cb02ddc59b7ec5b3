package se.jobbspar.gateway.console.shortage;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static se.jobbspar.gateway.console.Visitor.coach;
import static se.jobbspar.gateway.console.Visitor.hr;
import static se.jobbspar.gateway.console.Visitor.planner;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.gateway.console.ShortageAnswers;
import se.jobbspar.gateway.console.Visitor;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

/** Each source stands for itself, what nobody knows is unknown and not 0, and who could fill a need stands beside it. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class ShortagePagesTest {
    private static final String PAGE = "/console/shortages";

    @Test
    void sourcesStandApartEachWithItsRegionAndPeriod() {
        planner()
                .open(PAGE)
                .statusCode(200)
                .body(
                        containsString("◇ paradox ↗ ökar<span class=\"sub\">Yrkesbarometern, Örebro län, 2026-1"
                                + " (Kock, storhushåll, Restaurangkock)</span>"),
                        containsString("▲ brist ↗ ökar<span class=\"sub\">Egen bedömning, Örebro, 2026-03-01</span>"),
                        containsString("<span class=\"sign\" aria-hidden=\"true\">≠</span> Källorna är oense"),
                        containsString("– inte bedömt<span class=\"sub\">Yrkesbarometern, Örebro län"))
                // What is said of the nearest region stands for what is said of the nation.
                .body(not(containsString("balans")), not(containsString("Hela landet, 2026-1")))
                .body(containsString("Grundskollärare &lt;F-6&gt;"))
                .body(containsString("5 yrken. Brist enligt barometern i 1, enligt egen bedömning i 1; oense i 1."));
    }

    @Test
    void whoseMunicipalityWasForgottenIsToldSo() {
        Visitor nowhere = new Visitor(Tokens.plannerOfNoMunicipality(), "sv");

        for (String page : List.of(PAGE, PAGE + "/csv", PAGE + "/5321")) {
            nowhere.open(page).statusCode(403).body(containsString("Ditt konto hör inte till någon kommun"));
        }
    }

    @Test
    void largestNeedComesFirstAndWhatIsUnknownLast() {
        planner()
                .open(PAGE)
                .body(stringContainsInOrder("(5321)", "(5120)", "(2341)", "(8332)", "(9111)"))
                .body(containsString(
                        "\">6,5<span class=\"sub\">−1 till 10</span><span class=\"sub\">utan 2 rader vars antal"))
                .body(containsString("\">2,5<span class=\"sub\">1 till 4 före dem som väntas</span></td>"))
                .body(containsString("\">5,4<span class=\"sub\">utan 2 rader"))
                .body(containsString("\">okänt</td>"));
        planner().open(PAGE + "?sort=code").body(stringContainsInOrder("(2341)", "(5120)", "(5321)", "(8332)"));
        planner()
                .open(PAGE + "?shown=disputed&sort=name")
                .body(containsString("(5120)"), not(containsString("(5321)")));
    }

    @Test
    void whoCouldFillItIsToldInFivesAndWhatIsNotCountedSaysSo() {
        planner()
                .open(PAGE)
                .body(
                        containsString("data-label=\"Passar nu\">färre än 5<"),
                        containsString("data-label=\"Efter en insats\">10–14<"),
                        containsString("data-label=\"Vet efter en fråga\">30–34<"),
                        containsString("Matchningen hann inte räkna"));
        planner().open(PAGE + "?shown=disputed").body(not(containsString("hann inte räkna")));
        hr().open(PAGE)
                .statusCode(200)
                .body(containsString("visas för planerare, inte för HR"), not(containsString("färre än 5")));
        coach().open(PAGE).statusCode(403);
    }

    @Test
    void shortestWayAndTheGapThatIsLeftStandBesideTheNeed() {
        // Of 6.5 assistant nurses 0 to 4 fit now and 0 to 4 after a measure; of 2.5 cooks 10 to 14 after one.
        planner()
                .open(PAGE)
                .body(containsString(
                        "<a class=\"ds-link\" href=\"/console/trainings/0d4b5c3e-2a50-4c7e-9c56-5b7b2a3f1a10\">Vårdbiträde &lt;flex&gt;</a>"
                                + "<span class=\"sub\">20 veckor, start 2126-01-12, 16 platser</span>"))
                .body(containsString("data-label=\"Gap\">0</td>"), containsString("data-label=\"Gap\">okänt</td>"))
                .body(containsString("data-label=\"Gap\">0 till 6,5</td>"))
                .body(containsString(
                        "href=\"/console/job-tracks/0d4b5c3e-2a50-4c7e-9c56-5b7b2a3f1a11\">Jobbspår: Industri</a>"
                                + "<span class=\"sub\">okänd längd, löpande intag, okänt antal platser</span>"))
                .body(containsString("data-label=\"Kortaste väg\">ingen känd</td>"));
        for (String sort : List.of("fillable", "now", "after_measure", "gap")) {
            planner()
                    .open(PAGE + "?sort=" + sort)
                    .statusCode(200)
                    // There is no profile to count lorry drivers by.
                    .body(stringContainsInOrder("(5321)", "(8332)"));
        }
        hr().open(PAGE).body(not(containsString("störst gap")), containsString("flest pensioneringar"));
    }

    @Test
    void whatASourceSaidBeforeStandsUnderWhatItSaysNow() {
        planner()
                .open(PAGE)
                .body(containsString("<span class=\"sub\">förra gången, 2025-2: ▽ överskott ↗ ökar</span>"));
    }

    @Test
    void labourMarketRegionIsChosenByItsName() {
        planner()
                .open(PAGE + "?region=LA2431")
                .body(
                        containsString("Bristyrken: arbetsmarknadsregionen Örebro</h1>"),
                        containsString("<option value=\"LA2431\" selected>Örebro</option>"),
                        not(containsString("<option value=\"LA2430\"")));
    }

    @Test
    void ofOtherRegionsNeedIsUnknownAndThePageSaysWhy() {
        planner()
                .open(PAGE + "?region=18")
                .body(containsString("<h1 class=\"ds-heading\" data-size=\"lg\">Bristyrken: Örebro län</h1>"))
                .body(containsString("Andra kommuners personal berättas inte"), not(containsString("6,5")));
        planner()
                .open(PAGE + "?region=99&year=1999&sort=x&assumptions=x&page=0")
                .statusCode(200)
                .body(containsString("Bristyrken: Örebro</h1>"), containsString("6,5"));
    }

    @Test
    void whatItRestsOnStandsOnThePageWithItsDay() {
        planner()
                .reading("en")
                .open(PAGE + "?assumptions=" + ShortageAnswers.ASSUMPTIONS)
                .body(
                        containsString("Barometer: 2026-1 · Own assessment: 2026-03-01"),
                        containsString("Staff counted: 2026-02-01 · Assumptions: Budget &lt;2027&gt;, version 2"),
                        containsString("2 occupations have been judged by no source."),
                        containsString("Of 1 of the occupations with a forecast nobody has stated whom to expect"));
    }

    @Test
    void fileHasAnOccupationARowAndEmptyCellsForWhatIsUnknown() {
        planner()
                .open(PAGE + "/csv?region=1880&sort=code")
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"bristyrken-1880.csv\"")
                .body(
                        containsString(
                                "\"5120\";\"Kockar\";\"◇ paradox\";\"↗ ökar\";\"2026-1\";;;;"
                                        + "\"▲ brist\";\"↗ ökar\";\"2026-03-01\";4;8;2,5;1;;;;;;\"färre än 5\";\"10–14\";\"30–34\";0,0;0,0;;\r\n"))
                .body(containsString(";2;4;10,5;3;1;-1,0;6,5;10,0;5,4;\"färre än 5\";\"färre än 5\";\"30–34\";0,0;6,5;"
                        + "\"Vårdbiträde <flex>\";\"20 veckor, start 2126-01-12, 16 platser\"\r\n"));
    }
}
