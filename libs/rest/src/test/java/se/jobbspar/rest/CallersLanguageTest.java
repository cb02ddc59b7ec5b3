package se.jobbspar.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
class CallersLanguageTest {
    private static final String UUID = "5f0e7c2e-0000-4000-8000-000000000000";

    @Test
    void swedishIsAnsweredInSwedish() {
        swedish(in("sv").get("/nowhere").then(), 404)
                .body("title", equalTo("Här finns inget som du kan se"))
                .body("detail", equalTo("Det finns inget på den här adressen."));
    }

    @Test
    void weightsDecide() {
        swedish(in("de, en;q=0.3, sv-SE;q=0.7").get("/nowhere").then(), 404);
        english(in("en-GB, sv;q=0.9").get("/nowhere").then());
        swedish(in("en;q=0, sv;q=0.001").get("/nowhere").then(), 404);
    }

    @Test
    void missingOtherAndUnreadableLanguagesAreAnsweredInEnglish() {
        for (String header : new String[] {"", "de", "*", "en;q=1.5", "sv;q=x", ";;"}) {
            english(in(header).get("/nowhere").then());
        }
        english(given().auth().oauth2(Tokens.coach("1880")).get("/nowhere").then());
    }

    @Test
    void brokenConstraintsAreSaidInWordsOfThatLanguage() {
        String body = "{\"title\":\"\",\"parts\":[{\"concept\":\"x\"},{\"concept\":\"\"},{\"concept\":\"xxxxxxx\"},"
                + "{\"concept\":\"x\"}]}";

        swedish(post("sv", body), 400)
                .body("detail", equalTo("Fälten som nämns i errors är fel ifyllda."))
                .body("errors.field", contains("parts", "parts[1].concept", "parts[2].concept", "title"))
                .body(
                        "errors.message",
                        contains("ska ha 0–3 poster", "måste anges", "ska ha 0–5 tecken", "måste anges"));
        english(post("en", body))
                .body(
                        "errors.message",
                        contains("must have 0 to 3 entries", "is needed", "must have 0 to 5 characters", "is needed"));
        swedish(post("sv", ""), 400).body("errors[0].message", equalTo("ska vara ett JSON-objekt"));
    }

    @Test
    void unreadableJsonIsSaidInThatLanguage() {
        swedish(post("sv", "{\"title\":"), 400)
                .body("detail", startsWith("JSON-innehållet är avbrutet eller felskrivet på rad 1, tecken "));
        swedish(post("sv", "[]"), 400).body("detail", equalTo("Innehållet ska vara ett JSON-objekt."));
        swedish(post("sv", "{\"titel\":\"x\",\"parts\":[]}"), 400)
                .body("detail", equalTo("Okänt fält titel."))
                .body("errors[0].message", equalTo("är inget fält här"));
        swedish(post("sv", "{\"title\":1}"), 400).body("detail", equalTo("title ska vara en text."));
    }

    @Test
    void refusalsOfTokensAreSaidInThatLanguage() {
        swedish(given().header("Accept-Language", "sv").get("/probe").then(), 401);
        RequestSpecification planner =
                given().header("Accept-Language", "sv").auth().oauth2(Tokens.planner("1880"));
        swedish(planner.get("/probe").then(), 403).body("detail", equalTo("Det krävs en token med rollen coach."));
    }

    @Test
    void tooLargeABodyIsSaidInThatLanguage() {
        swedish(post("sv", "{\"title\":\"" + "x".repeat(70_000) + "\",\"parts\":[]}"), 413)
                .body("detail", startsWith("Innehållet får vara högst "));
    }

    @Test
    void faultOfOursIsSaidInThatLanguage() {
        swedish(in("sv").get("/probe/" + UUID).then(), 500).body("detail", startsWith("En ändring kan ändå ha gjorts"));
    }

    @Test
    void answerWithoutProblemSaysNothingOfLanguages() {
        in("sv").get("/probe").then().statusCode(200).header("Content-Language", equalTo(null));
    }

    private static RequestSpecification in(String language) {
        return given().auth().oauth2(Tokens.coach("1880")).header("Accept-Language", language);
    }

    private static ValidatableResponse post(String language, String body) {
        return in(language)
                .contentType("application/json")
                .body(body)
                .post("/probe")
                .then();
    }

    private static ValidatableResponse swedish(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .contentType(containsString(Problem.MEDIA_TYPE))
                .header("Content-Language", "sv")
                .header("Vary", containsString("Accept-Language"))
                .body("status", equalTo(status));
    }

    private static ValidatableResponse english(ValidatableResponse answer) {
        return answer.contentType(containsString(Problem.MEDIA_TYPE))
                .header("Content-Language", "en")
                .header("Vary", containsString("Accept-Language"));
    }
}
