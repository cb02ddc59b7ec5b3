package se.jobbspar.participant;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Municipalities;
import se.jobbspar.testkit.Skills;
import se.jobbspar.testkit.Tokens;

/** Every way to get it wrong has its own problem, and none repeats what was sent. */
@ServiceTest
class ParticipantErrorsTest {
    private final Api coach = Api.coach(Municipalities.LINKOPING);

    @Test
    void withoutTokenIsUnauthorized() {
        problem(given().get("/participant/v1/participants"), 401, "unauthorized");
    }

    @Test
    void tokenThatDoesNotHoldIsUnauthorized() {
        problem(new Api(Tokens.expired(Municipalities.LINKOPING)).list(), 401, "unauthorized");
        problem(new Api(Tokens.forAnotherAudience(Municipalities.LINKOPING)).list(), 401, "unauthorized");
        problem(new Api(Tokens.forged(Tokens.coach(Municipalities.LINKOPING))).list(), 401, "unauthorized");
    }

    @Test
    void listIsWrittenInJsonAndNothingElse() {
        for (String accept : List.of("text/html", "text/csv", "application/xml", "junk")) {
            problem(
                    given().auth()
                            .oauth2(coach.token())
                            .header("Accept", accept)
                            .get("/participant/v1/participants"),
                    406,
                    "not-acceptable");
        }
    }

    @Test
    void malformedJsonSaysWhere() {
        problem(coach.post("{\"name\":"), 400, "malformed-json").body("detail", containsString("line 1"));
        problem(coach.post(""), 400, "validation");
        problem(coach.post("[]"), 400, "malformed-json");
    }

    @Test
    void unknownFieldIsNamed() {
        problem(coach.post("{\"name\":\"A\",\"protectedIdentity\":\"none\",\"birthYear\":1980}"), 400, "unknown-field")
                .body("errors[0].field", equalTo("birthYear"))
                .body("errors[0].allowed", hasItem("protectedIdentity"));
    }

    @Test
    void protectionMustBeStated() {
        problem(coach.post("{\"name\":\"A\"}"), 400, "validation")
                .body("errors[0].field", equalTo("protectedIdentity"));
    }

    @Test
    void unknownProtectionIsAnsweredWithTheAllowedOnes() {
        problem(coach.post(Api.person("A", "secret")), 400, "validation")
                .body("errors[0].allowed", equalTo(List.of("none", "protected", "unknown")));
    }

    @Test
    void nameMustBeThereAndBounded() {
        problem(coach.post(Api.person(" ", "none")), 400, "validation").body("errors.field", hasItem("name"));
        problem(coach.post(Api.person("x".repeat(201), "none")), 400, "validation")
                .body("errors.field", hasItem("name"));
    }

    @Test
    void controlCharacterIsRefusedBeforeTheDatabaseDoes() {
        problem(coach.post(Api.person("A\\u0000B", "none")), 400, "validation").body("errors.field", hasItem("name"));
        problem(coach.post(Api.person("half \\ud800", "none")), 400, "validation")
                .body("errors.field", hasItem("name"));
        problem(coach.list("q", "A\u0000B"), 400, "validation");
    }

    @Test
    void contactMustLookLikeOne() {
        String body =
                "{\"name\":\"A\",\"protectedIdentity\":\"none\",\"contact\":{\"email\":\"a at b\",\"phone\":\"x\"}}";
        problem(coach.post(body), 400, "validation").body("errors.field", hasItems("contact.email", "contact.phone"));
    }

    @Test
    void anotherMunicipalityIsImplausible() {
        String body = "{\"name\":\"A\",\"protectedIdentity\":\"none\",\"municipality\":\"0180\"}";
        problem(coach.post(body), 422, "implausible")
                .body("errors[0].allowed", equalTo(List.of(Municipalities.LINKOPING)));
    }

    @Test
    void changeWithoutIfMatchIsRefused() {
        Registered someone = coach.register("Fatima", "none");

        problem(coach.revise(someone.id(), null, Api.person("F", "none")), 428, "precondition-required");
        problem(coach.map(someone.id(), null, Profiles.FULL), 428, "precondition-required");
        problem(coach.erase(someone.id(), null, "KS 2026/1"), 428, "precondition-required");
    }

    @Test
    void changeWithoutIfMatchSaysNothingOfWhoExists() {
        String foreign = Api.coach("1480").register("Fatima", "none").id();
        String agreement =
                Api.admin().conclude("statute", "1861", "1882").then().extract().path("id");
        Api.admin().end(agreement, "\"1\"").then().statusCode(204);
        for (String id : List.of(foreign, UUID.randomUUID().toString())) {
            Api other = Api.coach("2480");
            problem(other.revise(id, null, Api.person("F", "none")), 428, "precondition-required");
            problem(other.map(id, null, Profiles.FULL), 428, "precondition-required");
            problem(other.erase(id, null, "KS 2026/1"), 428, "precondition-required");
        }
        for (String id : List.of(agreement, UUID.randomUUID().toString())) {
            problem(Api.admin().end(id, null), 428, "precondition-required");
        }
    }

    @Test
    void staleIfMatchIsRefusedAndNothingChanges() {
        Registered someone = coach.mapped("Fatima", Profiles.ONE_SKILL);

        problem(coach.revise(someone.id(), "\"1\"", Api.person("F", "none")), 412, "stale-version");
        problem(coach.map(someone.id(), "\"1\"", Profiles.FULL), 412, "stale-version");
        problem(coach.erase(someone.id(), "\"3\"", "KS 2026/1"), 412, "stale-version");

        coach.get(someone.id())
                .then()
                .statusCode(200)
                .header("ETag", someone.etag())
                .body("name", equalTo("Fatima"));
    }

    @Test
    void ifMatchThatIsNoEtagIsInvalid() {
        Registered someone = coach.register("Fatima", "none");

        problem(coach.revise(someone.id(), "*", Api.person("F", "none")), 400, "validation");
    }

    @Test
    void erasureNeedsADecision() {
        Registered someone = coach.register("Fatima", "none");

        problem(coach.erase(someone.id(), someone.etag(), null), 400, "validation")
                .body("errors[0].field", equalTo("decision"));
        problem(coach.erase(someone.id(), someone.etag(), "850709-9805"), 400, "validation")
                .body("detail", not(containsString("850709")));
        coach.get(someone.id()).then().statusCode(200);
    }

    @Test
    void missingParticipantIsNotFound() {
        problem(coach.get(UUID.randomUUID().toString()), 404, "not-found");
        problem(coach.get("not-an-id"), 404, "not-found");
    }

    @Test
    void bodyAboveTheLimitIsTooLarge() {
        problem(coach.post(Api.person("x".repeat(300_000), "none")), 413, "too-large");
    }

    @Test
    void otherMediaTypeIsNotRead() {
        problem(
                given().auth()
                        .oauth2(coach.token())
                        .contentType("text/plain")
                        .body("Amina")
                        .post("/participant/v1/participants"),
                415,
                "unsupported-media-type");
    }

    @Test
    void otherMethodIsNotAllowed() {
        problem(coach.asks().patch("/participant/v1/participants"), 405, "method-not-allowed");
    }

    @Test
    void pagingIsBounded() {
        problem(coach.list("limit", 101), 400, "validation");
        problem(coach.list("limit", 0), 400, "validation");
        problem(coach.list("page", 0), 400, "validation");
        problem(coach.list("page", "x"), 400, "validation");
    }

    @Test
    void filterOutsideItsValuesIsAnsweredWithThem() {
        problem(coach.list("mapped", "half"), 400, "validation")
                .body("errors[0].allowed", equalTo(List.of("empty", "partly", "mapped")));
        problem(coach.list("protectedIdentity", "x"), 400, "validation");
        problem(coach.list("protection", "protected"), 400, "validation")
                .body("errors[0].field", equalTo("protection"))
                .body("errors[0].allowed", hasItem("protectedIdentity"));
        problem(coach.list("sort", "name"), 400, "validation")
                .body("errors[0].allowed", equalTo(List.of("code", "updated")));
        problem(coach.list("municipality", "0180"), 400, "validation")
                .body("errors[0].allowed", equalTo(List.of(Municipalities.LINKOPING)));
        problem(coach.list("q", " "), 400, "validation");
        problem(coach.list("concept", Skills.READ_MAPS + "x"), 422, "unknown-concept")
                .body("errors[0].suggestions[0].id", equalTo(Skills.READ_MAPS));
    }

    static ValidatableResponse problem(Response answer, int status, String name) {
        return answer.then()
                .statusCode(status)
                .contentType(anyOf(equalTo("application/problem+json"), containsString("application/problem+json")))
                .body("type", equalTo("urn:jobbspar:problem:" + name))
                .body("status", equalTo(status))
                .body("$", not(Matchers.hasKey("stackTrace")));
    }
}
