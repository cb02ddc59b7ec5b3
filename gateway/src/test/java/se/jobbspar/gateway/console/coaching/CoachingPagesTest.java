package se.jobbspar.gateway.console.coaching;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

/** The forms about the work with a person: what is saved, what is wrong, what somebody else has saved meanwhile. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class CoachingPagesTest {
    private static final String AMINA = "/console/participants/156e4523-98ac-5623-a770-1540ce872b6a";

    @Test
    void personsPageShowsWhatIsAgreedAndWhoIsResponsible() {
        open(AMINA)
                .statusCode(200)
                .body(containsString("Ring kommunvux, 2026-12-04"))
                .body(containsString("Vill arbeta dagtid."))
                .body(containsString("Karin Lund · sedan 2026-11-24"))
                .body(containsString("Barnomsorg: är i vägen, sagt 2026-11-02"))
                .body(containsString("href=\"" + AMINA + "/mapping\""));
    }

    @Test
    void colleagueSeesNothingOfTheCircumstances() {
        page(Tokens.coach("1880", "kalle"), AMINA)
                .statusCode(200)
                .body(containsString("Ring kommunvux"))
                .body(not(containsString("Livssituation")));
    }

    @Test
    void peopleWithoutACoachAreTakenOverFromTheirList() {
        String one = "156e4523-98ac-5623-a770-1540ce872b6a";
        String other = "256e4523-98ac-5623-a770-1540ce872b6a";
        open("/console/participants?coach=none")
                .statusCode(200)
                .body(containsString("name=\"chosen\" id=\"chosen-" + one))
                .body(containsString("Bli coach för de valda"));
        open("/console/participants").body(not(containsString("Bli coach för de valda")));

        takeOver(Tokens.coach("1880"), "chosen", other).header("Location", endsWith("?coach=none&taken=1&late=0"));
        takeOver(Tokens.hr("1880"), "chosen", other).header("Location", endsWith("?coach=none&taken=1&late=0"));
        takeOver(Tokens.coach("1880"), "all", one, other).header("Location", endsWith("?coach=none&taken=1&late=1"));
        open("/console/participants?coach=none&taken=1&late=2")
                .body(containsString("Du är nu coach för 1 deltagare till. 2 hade redan fått en coach"));
    }

    private static ValidatableResponse takeOver(String token, String whom, String... people) {
        return form(token)
                .formParam("whom", whom)
                .formParam(whom.equals("all") ? "shown" : "chosen", (Object[]) people)
                .post("/console/participants/take-over")
                .then()
                .statusCode(303);
    }

    @Test
    void planIsFilledInSavedAndLedBackFrom() {
        open(AMINA + "/plan")
                .statusCode(200)
                .body(containsString(">Undersköterska</textarea>"))
                .body(containsString("name=\"version\" value=\"1\""))
                .body(containsString("id=\"on\" name=\"on\" value=\"2026-12-04\""));

        plan("1", "Ring").statusCode(303).header("Location", endsWith(AMINA + "#plan"));
    }

    @Test
    void wrongFieldIsNamedAboveAndBesideAndWhatWasWrittenStays() {
        plan("1", "Ring 850709-9805")
                .statusCode(422)
                .body(containsString("<title>Det finns ett problem – Plan – Jobbspår</title>"))
                .body(containsString(
                        "<a class=\"ds-link\" href=\"#what\">Vad ska hända: får inte innehålla personnummer</a>"))
                .body(containsString(
                        "value=\"Ring 850709-9805\" aria-invalid=\"true\" aria-describedby=\"what-wrong\""))
                .body(containsString("name=\"version\" value=\"1\""));
    }

    @Test
    void whatSomebodyElseHasSavedIsShownBesideOnesOwn() {
        plan("0", "Mitt steg")
                .statusCode(412)
                .body(containsString("Någon annan har ändrat under tiden"))
                .body(containsString("Senast ändrad av Kalle Berg"))
                .body(containsString("Ring kommunvux, 2026-12-04"))
                .body(containsString("value=\"Mitt steg\""))
                .body(containsString("name=\"version\" value=\"1\""))
                .body(containsString("Spara mitt i stället"))
                .body(containsString("href=\"" + AMINA + "#plan\""));
    }

    @Test
    void whatWasWrittenIsKeptOnThePageWhenTheSessionHasEndedAndStandsInNoAddress() {
        form().formParam("version", "1")
                .formParam("goals", "Kock")
                .formParam("what", "Ring \"honom\"")
                .formParam("on", "2026-12-04")
                .post(AMINA + "/plan")
                .then()
                .statusCode(401)
                .body(containsString("Det du fyllde i är inte sparat än"))
                .body(containsString("action=\"" + AMINA + "/plan\""))
                .body(containsString("name=\"what\" value=\"Ring &quot;honom&quot;\""))
                .body(not(containsString("?goals")));
    }

    @Test
    void contactIsNotedAndTheOwnOnesCanBeDeleted() {
        form(Tokens.coach("1880"))
                .formParam("key", "a-key")
                .formParam("on", "2026-11-24")
                .formParam("kind", "meeting")
                .formParam("note", "Hej")
                .post(AMINA + "/contact-log")
                .then()
                .statusCode(303)
                .header("Location", endsWith(AMINA + "#contacts"));
        page(Tokens.coach("1880", "kalle"), AMINA + "/contact-log")
                .statusCode(200)
                .body(containsString("2 kontakter"))
                .body(matchesPattern("(?s)(?!.*/delete.*/delete\").*/delete\".*"));
        form(Tokens.coach("1880"))
                .post(AMINA + "/contact-log/0b9c1a52-6a0e-4a39-9f5e-0d9a3c1f2b77/delete")
                .then()
                .statusCode(303)
                .header("Location", endsWith(AMINA + "/contact-log"));
    }

    @Test
    void wrongContactComesBackFilledIn() {
        form(Tokens.coach("1880"))
                .formParam("key", "a-key")
                .formParam("on", "2026-11-24")
                .formParam("kind", "telephone")
                .formParam("note", "850709-9805")
                .post(AMINA + "/contact-log")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#note\">Anteckning: får inte"))
                .body(containsString(">850709-9805</textarea>"))
                .body(containsString("value=\"telephone\" selected"))
                .body(containsString("name=\"key\" value=\"a-key\""));
    }

    @Test
    void personIsHandedOverToAColleague() {
        open(AMINA + "/coach")
                .statusCode(200)
                .body(containsString("Kalle Berg</option>"))
                .body(not(containsString("Karin Lund</option>")))
                .body(containsString("2026-11-24: från Kalle Berg till Karin Lund, av Kalle Berg"));
        form(Tokens.coach("1880"))
                .formParam("version", "1")
                .formParam("coach", Tokens.subject("kalle"))
                .post(AMINA + "/coach")
                .then()
                .statusCode(303)
                .header("Location", endsWith(AMINA + "#coach"));
        form(Tokens.coach("1880"))
                .formParam("version", "0")
                .formParam("coach", Tokens.subject("kalle"))
                .post(AMINA + "/coach")
                .then()
                .statusCode(412)
                .body(containsString("Någon annan har ändrat under tiden"));
    }

    @Test
    void circumstancesHaveNoRoomForWordsAndHealthHasTwoStates() {
        open(AMINA + "/circumstances")
                .statusCode(200)
                .body(not(containsString("<textarea")))
                .body(containsString("<option value=\"in-the-way\" selected>är i vägen"))
                .body(matchesPattern("(?s).*id=\"health\"(?:(?!being-solved|</select>).)*</select>.*"));
        form(Tokens.coach("1880"))
                .formParam("version", "1")
                .formParam("childcare", "being-solved")
                .formParam("on", "2026-11-25")
                .post(AMINA + "/circumstances")
                .then()
                .statusCode(303)
                .header("Location", endsWith(AMINA + "#circumstances"));
    }

    @Test
    void colleaguesAreShownWithTheirLanguagesInWords() {
        open("/console/coaches?language=arabiska")
                .statusCode(200)
                .body(containsString("Kalle Berg"))
                .body(containsString(">arabiska</td>"));
        open("/console/coaches?language=grodspråket")
                .body(containsString("Ingen coach som arbetat här talar det språket"));
        form(Tokens.coach("1880"))
                .formParam("version", "1")
                .formParam("languages", "svenska, grodspråket")
                .formParam("presence", "")
                .post("/console/coaches")
                .then()
                .statusCode(422)
                .body(containsString("grodspråket är inget språk vi känner"))
                .body(containsString("value=\"svenska, grodspråket\""));
        form(Tokens.coach("1880"))
                .formParam("version", "1")
                .formParam("languages", "svenska, Arabic, so")
                .post("/console/coaches")
                .then()
                .statusCode(303);
    }

    private static ValidatableResponse plan(String version, String what) {
        return form(Tokens.coach("1880"))
                .formParam("version", version)
                .formParam("goals", "Undersköterska\r\n\r\nSvenska")
                .formParam("what", what)
                .formParam("on", "2026-12-04")
                .post(AMINA + "/plan")
                .then();
    }

    private static ValidatableResponse open(String address) {
        return page(Tokens.coach("1880"), address);
    }

    private static ValidatableResponse page(String token, String address) {
        return given().header("Authorization", "Bearer " + token)
                .header("Accept-Language", "sv")
                .get(address)
                .then();
    }

    private static RequestSpecification form(String token) {
        return form().header("Authorization", "Bearer " + token);
    }

    private static RequestSpecification form() {
        return given().redirects()
                .follow(false)
                .header("Accept-Language", "sv")
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }
}
