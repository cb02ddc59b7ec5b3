package se.jobbspar.gateway.console.vacancy;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static se.jobbspar.gateway.console.Visitor.coach;
import static se.jobbspar.gateway.console.Visitor.employer;
import static se.jobbspar.gateway.console.Visitor.hr;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.gateway.console.EmployerAnswers;
import se.jobbspar.gateway.console.VacancyAnswers;
import se.jobbspar.testkit.IdentityResource;

/** An employer sees what each vacancy asks for and how many people that leaves, and brings it on. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class VacancyPagesTest {
    private static final String VACANCIES = "/console/vacancies";
    private static final String DRAFT = VACANCIES + "/" + VacancyAnswers.DRAFT;

    @Test
    void ownVacanciesAreListedWithTheirStateAndHowManyFit() {
        employer()
                .open(VACANCIES)
                .statusCode(200)
                .body(containsString("Undersköterska"), containsString("Kock &lt;vikariat&gt;"))
                .body(containsString(">utkast<"), containsString(">tillsatt<"))
                .body(containsString(">färre än 5<"), containsString(">–<"));
        employer().reading("en").open(VACANCIES).body(containsString(">fewer than 5<"), containsString(">filled<"));
        coach().open(VACANCIES).statusCode(403);
    }

    @Test
    void whatWaitsIsSaid() {
        employer()
                .open(VACANCIES)
                .body(containsString(">Se över kraven och publicera.<"), not(containsString("name=\"employer\"")));
    }

    @Test
    void ownOnesOfOneEmployerInOneStateAreAskedForOnEachPage() {
        String asked = "&employer=" + EmployerAnswers.UNIT;
        employer()
                .open(VACANCIES + "?state=paused" + asked)
                .body(containsString("own=true" + asked.replace("&", "&amp;") + "&amp;status=paused"))
                .body(containsString(VACANCIES + "?page=2" + asked.replace("&", "&amp;") + "&amp;state=paused"));
        employer().open(VACANCIES + "?state=igen&employer=x").body(not(containsString("asked: ")));
    }

    @Test
    void hrSaysForWhichOfItsUnitsItPosts() {
        hr().open(VACANCIES)
                .statusCode(200)
                .body(containsString("<option value=\"" + EmployerAnswers.UNIT + "\">Vivalla hemtjänst</option>"));
        hr().open(VACANCIES + "/new").body(containsString("name=\"employer\""));
        hr().send(VACANCIES + "/new", Map.of("employer", EmployerAnswers.UNIT, "title", "Kock", "key", "1"))
                .statusCode(303)
                .header("Location", endsWith(DRAFT + "?saved"));
        hr().send(VACANCIES + "/new", Map.of("title", "Kock för ingen", "key", "2"))
                .statusCode(422)
                .body(containsString("id=\"employer-wrong\">ska vara en arbetsgivare som du får anställa för<"));
        employer().open(VACANCIES + "/new").body(not(containsString("name=\"employer\"")));
    }

    @Test
    void whatEachMustCostsIsSaidInTheCountyOfTheWork() {
        employer()
                .open(DRAFT)
                .statusCode(200)
                .body(containsString("Personer som bor i Örebro län"))
                .body(containsString("kan börja nu</th><td>färre än 5"))
                .body(containsString("ett skall-krav saknas</th><td>minst 15"))
                .body(containsString(">svenska C1</th><td role=\"cell\" data-label=\"Med kravet\">färre än 5</td>"
                        + "<td role=\"cell\" data-label=\"Om det var en merit\">minst 10<"));
    }

    @Test
    void pageIsThereWhenNobodyCanCount() {
        employer()
                .open(VACANCIES + "/" + VacancyAnswers.UNCOUNTED)
                .statusCode(200)
                .body(containsString("Det gick inte att räkna just nu"), containsString("Granska och publicera"));
    }

    @Test
    void nobodyIsCountedForOneThatIsOverNorToldToApply() {
        employer()
                .open(VACANCIES + "/" + VacancyAnswers.FILLED)
                .statusCode(200)
                .body(containsString("<strong>tillsatt</strong>"), not(containsString("sök tills vidare")))
                .body(not(containsString("Hur många passar?")), not(containsString("Personer som bor i")));
    }

    @Test
    void wishesAndMustsAreShownAsWhatTheyAre() {
        employer()
                .open(DRAFT)
                .body(
                        containsString(
                                "aria-describedby=\"asks-0\"><option value=\"must\">skall-krav</option><option value=\"wish\" selected>"))
                .body(containsString("aria-describedby=\"asks-1\"><option value=\"must\" selected>"));
    }

    @Test
    void listDoesNotWaitForAMatcherThatHangs() {
        employer()
                .open(VACANCIES + "?page=2")
                .statusCode(200)
                // Two counts of two seconds each, and not ten.
                .time(lessThan(8_000L))
                .body(containsString(">–<"));
    }

    @Test
    void stepThatIsRefusedSaysWhichRequirementLacksItsReason() {
        employer()
                .send(DRAFT + "/steps", Map.of("to", "published", "version", "4"))
                .statusCode(422)
                .body(containsString("<li>svenska, C1: måste anges: varför behöver jobbet det?</li>"));
    }

    @Test
    void buttonsLeadOn() {
        employer()
                .open(DRAFT)
                .body(containsString(DRAFT + "/publication\">Granska och publicera<"), containsString("åter pausad"))
                .body(not(containsString("Tillsatt genom")));
        employer()
                .send(DRAFT + "/steps", Map.of("to", "filled-jobbspar", "version", "4"))
                .statusCode(303)
                .header("Location", endsWith(DRAFT + "?filled"));
        employer()
                .send(DRAFT + "/steps", Map.of("to", "undo", "version", "4"))
                .statusCode(303)
                .header("Location", endsWith(DRAFT + "?undone"));
        employer()
                .send(DRAFT + "/copies", Map.of("key", "abc"))
                .statusCode(303)
                .header("Location", endsWith("?copied"));
    }

    @Test
    void copyThatIsAskedForOnAnotherPageIsAnother() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        employer()
                .asks()
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get(DRAFT)
                .then()
                .statusCode(200)
                .body(containsString("name=\"key\""), not(containsString(trace)));
        employer().send(DRAFT + "/copies", Map.of()).statusCode(400);
    }

    @Test
    void requirementIsMadeAMustWithItsReasonAndTheRestStays() {
        employer()
                .send(
                        DRAFT + "/requirements/1",
                        Map.of("importance", "must", "reason", "Journalen förs på svenska.", "version", "4"))
                .statusCode(422)
                .body(containsString("&quot;reason&quot;:&quot;Journalen förs på svenska.&quot;"))
                .body(containsString("&quot;concept&quot;:&quot;urn:jobbspar:licence:truckkort&quot;"))
                .body(containsString("<li>&quot;4&quot; {"), not(containsString("&quot;transitions&quot;")));
        employer()
                .send(DRAFT + "/requirements/1", Map.of("drop", "1", "version", "4"))
                .body(not(containsString("&quot;concept&quot;:&quot;sv&quot;")));
        employer().send(DRAFT + "/requirements/7", Map.of("drop", "1")).statusCode(404);
    }

    @Test
    void requirementIsAddedToWhatIsThere() {
        employer()
                .open(DRAFT + "/requirements/new/language")
                .statusCode(200)
                .body(containsString("name=\"version\" value=\"4\""))
                .body(
                        containsString("Varför behöver jobbet det?"),
                        containsString("<option value=\"sv\">svenska</option>"));
        employer()
                .send(
                        DRAFT + "/requirements/new/language",
                        Map.of("concept", "en", "level", "B2", "importance", "wish", "version", "3"))
                .statusCode(422)
                // As a change of what the form was opened on: pressed twice, the button adds one.
                .body(containsString("&quot;3&quot; {"))
                .body(containsString("&quot;kind&quot;:&quot;language&quot;"))
                .body(containsString("&quot;concept&quot;:&quot;sv&quot;"));
        employer()
                .send(
                        DRAFT + "/requirements/new/language",
                        Map.of(
                                "concept",
                                "en",
                                "modality",
                                "writing",
                                "level",
                                "C1",
                                "importance",
                                "wish",
                                "version",
                                "3"))
                .body(containsString("&quot;concept&quot;:&quot;en:writing&quot;"))
                .body(containsString("<option value=\"writing\" selected>skriva</option>"));
        // The service names it by its place among all.
        employer()
                .send(DRAFT + "/requirements/new/language", Map.of("concept", "fi", "level", "B2", "version", "4"))
                .statusCode(422)
                .body(containsString("id=\"importance-wrong\">måste anges<"));
        employer().open(DRAFT + "/requirements/new/age").statusCode(404);
    }

    @Test
    void vacancyIsWrittenFromAPastedAdAndTheEndOfALongOneIsNotCutOff() {
        employer()
                .open(VACANCIES + "/new")
                .statusCode(200)
                .body(containsString("sparas som ett utkast"))
                .body(containsString("name=\"description\" rows=\"8\" maxlength=\"50000\""))
                .body(containsString("<option value=\"1880\">Örebro</option>"));
        employer()
                .send(VACANCIES + "/new", Map.of("title", "Kock", "description", "x".repeat(20_000), "key", "1"))
                .statusCode(303)
                .header("Location", endsWith(DRAFT + "?saved"));
        employer()
                .send(VACANCIES + "/new", Map.of("description", "Vi söker en kock.", "key", "2"))
                .statusCode(422)
                .body(
                        containsString("id=\"title-wrong\">måste anges<"),
                        containsString(">Vi söker en kock.</textarea>"));
    }

    @Test
    void revisionKeepsWhatItAsksFor() {
        employer()
                .open(DRAFT + "/edit")
                .statusCode(200)
                .body(containsString("name=\"version\" value=\"4\""), containsString("value=\"Undersköterska\""))
                // Which one that is published is not.
                .body(not(containsString("sparas som ett utkast")));
        employer()
                .send(DRAFT + "/edit", Map.of("title", "Ny", "workingTimes[1]", "days", "version", "4"))
                .statusCode(422)
                .body(containsString("&quot;concept&quot;:&quot;sv&quot;"))
                .body(containsString("&quot;workingTimes&quot;:[&quot;days&quot;]"));
    }
}
