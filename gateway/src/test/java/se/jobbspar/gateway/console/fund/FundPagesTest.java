package se.jobbspar.gateway.console.fund;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static se.jobbspar.gateway.console.Visitor.coach;
import static se.jobbspar.gateway.console.Visitor.planner;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.gateway.console.FundAnswers;
import se.jobbspar.gateway.console.OutcomeAnswers;
import se.jobbspar.testkit.IdentityResource;

/** What a fund is told is read with its rules, opened to its people, saved, sent month by month, and asked of a person. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class FundPagesTest {
    private static final String PROGRAMME = "/console/programmes/" + OutcomeAnswers.PROGRAMME;
    private static final String ESF = PROGRAMME + "/funds/esf-plus";
    private static final String FORM =
            "/console/participants/156e4523-98ac-5623-a770-1540ce872b6a/outcome/fund-attributes/"
                    + FundAnswers.ENROLMENT;

    @Test
    void coachIsLedFromAProgrammeToWhatItsFundIsToldAndAPlannerIsNot() {
        coach().open("/console/programmes")
                .statusCode(200)
                .body(containsString("href=\"" + ESF + "\""), not(containsString("/funds/own")));
        planner().open("/console/programmes").body(not(containsString("/funds/")));
        planner().open(ESF).statusCode(403);
        planner().open(ESF + "/months").statusCode(403);
        planner().open(FORM).statusCode(403);
        coach().open(PROGRAMME + "/funds/own").statusCode(404);
    }

    @Test
    void indicatorStandsWithItsRuleBySexAndWithThoseOfWhomItIsNotStated() {
        coach().open(ESF + "?month=2026-03")
                .statusCode(200)
                .body(containsString("EECO02 Tal &lt;EECO02&gt;<span class=\"sub\">Regel för EECO02</span>"))
                .body(containsString("href=\"" + ESF + "/EECO02/people?month=2026-03&amp;sex=woman\">41<"))
                .body(containsString("href=\"" + ESF + "/EECO02/people?month=2026-03&amp;answer=not-stated\">3<"))
                .body(containsString("data-label=\"Icke-binära\">0<"))
                .body(containsString("<option value=\"2026-03\" selected>mars 2026<"))
                .body(containsString("programme=" + OutcomeAnswers.PROGRAMME + "&amp;month=2026-03"));
    }

    @Test
    void whatIsNotHeldSaysSoWithWhyAndIsNoZero() {
        coach().open(ESF)
                .statusCode(200)
                .body(containsString("Regel för EECO12</span></th>\n<td role=\"cell\" colspan=\"6\">räknas inte här<"));
    }

    @Test
    void figureOpensToItsPeopleWithTheRule() {
        coach().open(ESF + "/EECO02/people?month=2026-03&sex=woman")
                .statusCode(200)
                .body(containsString("Personerna bakom EECO02"), containsString("41 deltagare</strong>, Kvinnor"))
                .body(containsString("month=2026-03&amp;sex=woman&amp;page=1"), containsString("2026-01-12"))
                .body(containsString("pågår"))
                .body(containsString("/EECO02/people?month=2026-03&amp;sex=woman&amp;page=2"));
        coach().open(ESF + "/EECO99/people").statusCode(404);
    }

    @Test
    void reportIsSavedForASpreadsheet() {
        coach().open(ESF + "/csv?month=2026-03")
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", "attachment; filename=\"esf-plus-2026-03.csv\"")
                .body(containsString("month=2026-03 text/csv"));
    }

    @Test
    void monthsSayWhatWasSentWhatDiffersAndWhichIsNext() {
        coach().open(ESF + "/months?sent").statusCode(200).body(containsString("Månaden är sparad som skickad."));
        coach().open(ESF + "/months")
                .statusCode(200)
                .body(containsString("Skickad<span class=\"sub\">skickad 2026-03-07 av Karin &lt;Lind&gt;</span>"))
                .body(containsString(">7<span class=\"sub\">skickades som 6 (+1)</span>"))
                .body(containsString("Näst på tur: mars 2026"))
                .body(containsString(
                        "name=\"month\" value=\"2026-03\"><input type=\"hidden\" name=\"starts\" value=\"12\""));
    }

    @Test
    void monthIsKeptAsItWasSentAndNotAsItIsNotAnyLonger() {
        coach().send(ESF + "/months", Map.of("month", "2026-03", "starts", "12", "ends", "2", "hours", "940"))
                .statusCode(303)
                .header("Location", endsWith(ESF + "/months?sent"));
        coach().send(ESF + "/months", Map.of("month", "2026-03", "starts", "11", "ends", "2", "hours", "940"))
                .statusCode(409)
                .body(containsString("Andra siffror"));
    }

    @Test
    void whatAFundAsksIsOptionalSaidWhyAndTakenBack() {
        coach().open(FORM)
                .statusCode(200)
                .body(containsString("Allt är frivilligt"), containsString("<option value=\"woman\" selected>kvinna"))
                .body(
                        containsString("<option value=\"false\" selected>nej"),
                        containsString("id=\"onLeaving-swedish\""))
                .body(containsString("id=\"onEntry-age\" name=\"onEntry.age\">\n<option value=\"\">–</option>"));
        coach().send(FORM, Map.of("version", "3", "onEntry.sex", "man"))
                .statusCode(303)
                .header("Location", endsWith("/outcome?saved"));
        coach().send(FORM, Map.of("version", "3", "remove", "1"))
                .statusCode(303)
                .header("Location", endsWith("/outcome?taken-back"));
        coach().send(FORM, Map.of("version", "2", "onEntry.sex", "man"))
                .statusCode(412)
                .body(containsString("kvinna"));
        coach().send(FORM, Map.of("version", "3", "onEntry.age", "under-18"))
                .statusCode(422)
                .body(containsString("id=\"onEntry-age-wrong\">går inte"));
    }
}
