package se.jobbspar.gateway.console.need;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static se.jobbspar.gateway.console.Visitor.coach;
import static se.jobbspar.gateway.console.Visitor.hr;
import static se.jobbspar.gateway.console.Visitor.planner;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.gateway.console.ShortageAnswers;
import se.jobbspar.testkit.IdentityResource;

/** An occupation in coming years opens to what its numbers are made of; what is stated of it is sent as the service takes it. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class NeedPagesTest {
    private static final String NURSES = "/console/shortages/5321";
    private static final String ASSUMPTIONS = "/console/forecast-assumptions";

    @Test
    void yearsAddUpAndTheChartTellsWhatTheTableDoes() {
        planner()
                .open(NURSES)
                .statusCode(200)
                // 6.5 a year, between -1 and 10.
                .body(
                        containsString("<dt>Inom 1 år</dt><dd>6,5<span class=\"sub\">−1 till 10</span>"),
                        containsString("<dt>Inom 3 år</dt><dd>19,5<span class=\"sub\">−3 till 30</span>"),
                        containsString("<dt>Inom 5 år</dt><dd>32,5<span class=\"sub\">−5 till 50</span>"))
                .body(containsString("utan 2 rader vars antal är okänt"))
                .body(containsString("role=\"img\""), containsString(": 6,5, mellan −1 och 10."))
                // From -1 at 170 to 10 at 20: 0 lies at 156, 6.5 at 68.
                .body(containsString("y1=\"156\" y2=\"156\""), containsString("y=\"68\" width=\"32\" height=\"88\""));
    }

    @Test
    void everyNumberOpensToWhatItIsMadeOf() {
        planner()
                .open(NURSES)
                .body(containsString("Lindens &lt;äldreboende&gt;"), containsString(">33,3 %<"))
                .body(containsString(">Eken</th>"), containsString("data-label=\"Anställda\">okänt<"))
                .body(containsString("Undersköterska &lt;natt&gt;, Örebro kommun"))
                .body(containsString("Som &lt;förr&gt;"), containsString("data-label=\"Väntas utbildade\">okänt<"))
                // Said half an hour after midnight in Sweden.
                .body(containsString("data-label=\"Sagt\">2026-03-01<"))
                .body(containsString("Budget"), containsString("data-label=\"Annan avgång, procent per år\">7,5<"))
                .body(containsString("Åtta tjänster &lt;lediga&gt;"));
    }

    @Test
    void poolsAndWhatAnswersTheNeedStandBesideIt() {
        planner()
                .open(NURSES)
                .body(containsString(">Örebro län</th>"), containsString("data-label=\"Passar nu\">färre än 5<"))
                .body(
                        containsString(
                                "Vård &lt;vux&gt;</a><span class=\"sub\">Komvux Kumla, 20 veckor, löpande intag från 2027-01-12 till 2027-12-31"))
                .body(containsString("Spår &lt;vård&gt;"), containsString("data-label=\"Platser kvar\">7<"));
        hr().open(NURSES)
                .statusCode(200)
                .body(containsString("visas för planerare, inte för HR"), not(containsString("färre än 5")));
        coach().open(NURSES).statusCode(403);
    }

    @Test
    void whatNobodyKnowsIsUnknownAndHasNoChart() {
        planner()
                .open("/console/shortages/2341")
                .statusCode(200)
                .body(containsString("Grundskollärare &lt;F-6&gt; (2341), Örebro"))
                .body(containsString("ingen personal är räknad i yrket"), not(containsString("<svg")))
                .body(containsString("data-label=\"Behov\">okänt<"));
        planner().open("/console/shortages/0001").statusCode(404);
    }

    @Test
    void assessmentAndExpectationAreSentAsTheyWereStated() {
        planner()
                .send(NURSES + "/assessment", Map.of("situation", "shortage", "reason", "Vi söker"))
                .statusCode(303)
                .header("Location", endsWith(NURSES + "?saved"));
        planner()
                .send(NURSES + "/assessment", Map.of("situation", "shortage", "assessedOn", "2026-11-01"))
                .statusCode(422)
                .body(containsString(
                        "{&quot;situation&quot;:&quot;shortage&quot;,&quot;assessedOn&quot;:&quot;2026-11-01&quot;,"
                                + "&quot;occupation&quot;:&quot;5321&quot;}"))
                .body(containsString("<option value=\"shortage\" selected>▲ brist</option>"));
        // Left empty is unknown, and not 0.
        hr().send(NURSES + "/supply", Map.of("year", "2027", "hires", "", "trained", "0"))
                .statusCode(422)
                .body(containsString(
                        "{&quot;year&quot;:2027,&quot;trained&quot;:0,&quot;occupation&quot;:&quot;5321&quot;}"));
        planner().open(NURSES + "?saved").body(containsString("Sparat. Det som sagts tidigare finns kvar."));
    }

    @Test
    void assumptionsAreStatedAnewAsTheirNextVersion() {
        String stated = ASSUMPTIONS + "/" + ShortageAnswers.ASSUMPTIONS;

        planner()
                .open(stated)
                .statusCode(200)
                .body(containsString("value=\"Budget &lt;2027&gt;\""), containsString("value=\"7.5\""))
                .body(containsString("name=\"version\" value=\"2\""));
        planner()
                .send(ASSUMPTIONS + "/new", Map.of("scenarios.low.turnover", "7,5", "scenarios.low.growth", "-1"))
                .statusCode(422)
                .body(containsString(
                        "{&quot;scenarios&quot;:{&quot;low&quot;:{&quot;turnover&quot;:7.5,&quot;growth&quot;:-1}}}"));
        planner().send(stated, Map.of("name", "Budget", "version", "1")).statusCode(412);
        planner()
                .send(stated, Map.of("name", "Budget", "version", "2"))
                .statusCode(303)
                .header("Location", endsWith("/console/shortages?saved"));
    }
}
