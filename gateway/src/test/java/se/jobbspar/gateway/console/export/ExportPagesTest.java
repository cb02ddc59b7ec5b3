package se.jobbspar.gateway.console.export;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

/** What is held on a person goes out as files, and a Europass CV comes in with everything told that was left. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class ExportPagesTest {
    private static final String PERSON = "/console/participants/156e4523-98ac-5623-a770-1540ce872b6a";
    private static final String CV = "{\"SkillsPassport\":{\"LearnerInfo\":{%s}}}";

    @Test
    void pageOfThePersonLeadsOutAndIn() {
        coach().get(PERSON)
                .then()
                .body(allOf(
                        containsString(PERSON + "/export?format=europass"),
                        containsString(PERSON + "/europass"),
                        containsString(PERSON + "/export?format=json")));
    }

    @ParameterizedTest
    @CsvSource({"europass, jobbspar-europass.json", "json, jobbspar-extract.json"})
    void eachFormatIsAFileThatIsCalledAfterNobody(String format, String file) {
        coach().get(PERSON + "/export?format=" + format)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .header("Content-Disposition", equalTo("attachment; filename=\"" + file + "\""))
                .header("Cache-Control", containsString("no-store"))
                .body("format", equalTo(format));
    }

    @Test
    void whatIsNotTakenIsNamedInWords() {
        send(CV.formatted("\"Headline\":{}"))
                .statusCode(200)
                .body(
                        containsString("1 ny rad i profilen. 2 rader fanns redan."),
                        containsString(">Rubrik</th>"),
                        containsString(">Arbetslivserfarenhet 2, från</th>"),
                        containsString("&lt;b&gt;måste anges"),
                        not(containsString("WorkExperience")));
    }

    @Test
    void whatIsTakenWholeIsSaid() {
        send(CV.formatted("")).statusCode(200).body(containsString("Allt i CV:t är inläst."));
    }

    @Test
    void fileThatIsNoneOrTooLargeIsRefusedInWords() {
        send("").statusCode(400).body(containsString("Välj en fil som inte är tom."));
        send("%PDF-1.7").statusCode(400).body(containsString("Filen är inget Europass-CV i JSON."));
        send("\"-000000000400\"").statusCode(400).body(containsString("Filen är inget Europass-CV i JSON."));
        send("\"-000000000413\"").statusCode(413).body(containsString("Filen är för stor"));
    }

    @Test
    void onlyCoachesTakeDataOutAndIn() {
        given().auth()
                .oauth2(Tokens.planner("1880"))
                .get(PERSON + "/export?format=json")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.planner("1880"))
                .get(PERSON + "/europass")
                .then()
                .statusCode(403);
    }

    @Test
    void placeWithoutAWordKeepsItsName() {
        ExportTexts t = Language.EN.texts(ExportTexts.class);

        assertEquals("Education 1, Odd.Place", CvPlace.of("Education[0].Odd.Place", t));
        assertEquals("Odd", CvPlace.of("Odd", t));
    }

    private static ValidatableResponse send(String file) {
        return coach().header("Sec-Fetch-Site", "same-origin")
                .multiPart("file", "cv.json", file.getBytes(StandardCharsets.UTF_8))
                .post(PERSON + "/europass")
                .then();
    }

    private static RequestSpecification coach() {
        return given().header("Accept-Language", "sv").auth().oauth2(Tokens.coach("1880"));
    }
}
