package se.jobbspar.rest;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
class ProblemAnswersTest {
    private static final String COACH = Tokens.coach("1880");

    @Test
    void everyWrongFieldIsNamed() {
        problem(post("{\"title\":\"\",\"parts\":[{\"concept\":\"x\"},{\"concept\":\"\"}]}"), 400, "validation")
                .body("errors.field", contains("parts[1].concept", "title"));
    }

    @Test
    void brokenJsonIsAProblem() {
        problem(post("{\"title\":"), 400, "malformed-json");
    }

    @Test
    void bodyThatIsNoTextIsAProblem() {
        for (String bytes : List.of("fffe00007b00", "0000ffff7b7d6162", "feff00007b7d6162")) {
            problem(post(HexFormat.of().parseHex(bytes)), 400, "malformed-json");
        }
    }

    @Test
    void missingBodyIsAProblem() {
        problem(post(""), 400, "validation").body("errors[0].message", equalTo("must be a JSON object"));
    }

    @Test
    void jsonOfAnotherShapeIsNotCalledBroken() {
        problem(post("[]"), 400, "malformed-json").body("detail", equalTo("The body must be a JSON object."));
        problem(post("17"), 400, "malformed-json").body("detail", equalTo("The body must be a JSON object."));
    }

    @Test
    void unknownFieldIsAProblem() {
        problem(post("{\"titel\":\"x\",\"parts\":[]}"), 400, "unknown-field").body("errors[0].field", equalTo("titel"));
    }

    @Test
    void tooLargeABodyIsAProblem() {
        problem(post("{\"title\":\"" + "x".repeat(70_000) + "\",\"parts\":[]}"), 413, "too-large");
    }

    @Test
    void bodyThatDoesNotSayWhatItIsIsReadAsJson() {
        given().auth()
                .oauth2(COACH)
                .config(config().encoderConfig(encoderConfig().encodeContentTypeAs("*/*", ContentType.TEXT)))
                .noContentType()
                .body("{\"title\":\"x\",\"parts\":[]}")
                .post("/probe")
                .then()
                .statusCode(200)
                .body("title", equalTo("x"));
    }

    @Test
    void otherMediaTypeIsAProblem() {
        problem(
                        given().auth()
                                .oauth2(COACH)
                                .contentType("text/plain")
                                .body("x")
                                .post("/probe")
                                .then(),
                        415,
                        "unsupported-media-type")
                .body("detail", equalTo("The API document says which media types this operation reads."));
    }

    @Test
    void placeThatIsNoMunicipalityIsRefused() {
        problem(given().auth().oauth2(Tokens.coach("Örebro")).get("/probe").then(), 403, "forbidden")
                .body("detail", equalTo("The token's claim municipality is not the code of a municipality."));
    }

    @Test
    void missingTokenIsAskedFor() {
        problem(given().get("/probe").then(), 401, "unauthorized").header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void tokenThatDoesNotHoldIsRefused() {
        for (String token :
                new String[] {Tokens.expired("1880"), Tokens.forAnotherAudience("1880"), Tokens.forged(COACH), "x"}) {
            problem(given().auth().oauth2(token).get("/probe").then(), 401, "unauthorized");
        }
    }

    @Test
    void wrongRoleIsForbidden() {
        problem(given().auth().oauth2(Tokens.planner("1880")).get("/probe").then(), 403, "forbidden")
                .body("detail", equalTo("Ask for a token with the role coach."));
        problem(get("/probe/shared"), 403, "forbidden")
                .body("detail", equalTo("Ask for a token with one of the roles admin, employer."));
    }

    @Test
    void callerIsWhoTheTokenSays() {
        get("/probe").statusCode(200).body("items", contains(Tokens.subject("coach-1880"), "1880"));
    }

    @Test
    void limitOutOfRangeIsAProblem() {
        problem(get("/probe?limit=1000"), 400, "validation").body("errors[0].field", equalTo("limit"));
    }

    @Test
    void unexpectedFailureTellsNothingOfTheHouse() {
        problem(get("/probe/5f0e7c2e-0000-4000-8000-000000000000"), 500, "internal")
                .body("detail", not(containsString("secret")));
    }

    @Test
    void unexpectedFailurePromisesNothingOfWhatWasWritten() {
        // Imports commit batch by batch, so a failure may leave the first of them.
        problem(get("/probe/5f0e7c2e-0000-4000-8000-000000000000"), 500, "internal")
                .body("detail", startsWith("If it was a write, it may have happened: read before you repeat it. Say "));
    }

    @Test
    void addressWithNothingBehindItIsAProblem() {
        problem(get("/nowhere"), 404, "not-found");
        problem(get("/probe/not-a-uuid"), 404, "not-found");
    }

    @Test
    void addressOutsideOfTheApiIsAProblem() {
        for (String address : List.of("/", "/probes", "/q/nowhere", "/nowhere?q=x")) {
            problem(given().get(address).then(), 404, "not-found")
                    .body("detail", equalTo("There is nothing at this address."));
        }
        problem(
                given().contentType("application/json")
                        .body("{}")
                        .post("/nowhere")
                        .then(),
                404,
                "not-found");
        given().get("/q/openapi").then().statusCode(200);
    }

    @Test
    void answerThatIsNotAcceptedIsAProblem() {
        for (String accept :
                List.of("text/csv", "image/png", "application/json;q=0", "application/problem+json", "junk")) {
            for (String address : List.of("/probe", "/probe/api-info")) {
                problem(
                        given().auth()
                                .oauth2(COACH)
                                .header("Accept", accept)
                                .get(address)
                                .then(),
                        406,
                        "not-acceptable");
            }
        }
    }

    @Test
    void answerIsJsonWheneverThatIsAccepted() {
        for (String accept : List.of("application/*", "text/html, */*;q=0.1", "text/*, application/json;q=0.1")) {
            given().auth()
                    .oauth2(COACH)
                    .header("Accept", accept)
                    .get("/probe/api-info")
                    .then()
                    .statusCode(200)
                    .header("Content-Type", equalTo("application/json;charset=UTF-8"))
                    .body("apiVersion", equalTo("1.2.3"));
        }
    }

    private static ValidatableResponse get(String path) {
        return given().auth().oauth2(COACH).get(path).then();
    }

    private static ValidatableResponse post(String body) {
        return post(body.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse post(byte[] body) {
        return given().auth()
                .oauth2(COACH)
                .contentType("application/json")
                .body(body)
                .post("/probe")
                .then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String type) {
        return answer.statusCode(status)
                .contentType(containsString(Problem.MEDIA_TYPE))
                .body("status", equalTo(status))
                .body("type", equalTo("urn:jobbspar:problem:" + type));
    }
}
