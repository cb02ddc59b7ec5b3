package se.jobbspar.participant;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.participant.ParticipantErrorsTest.problem;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Skills;
import se.jobbspar.testkit.Tokens;

/** Who sees whom: own municipality, through an agreement, foreign and missing, for every role. */
@ServiceTest
class TenancyTest {
    private static final String KUMLA = "1881";
    private static final String HALLSBERG = "1861";
    private static final String LAXA = "1860";

    private final Api kumla = Api.coach(KUMLA);
    private final Api hallsberg = Api.coach(HALLSBERG);
    private final Api laxa = Api.coach(LAXA);
    private Registered person;
    private String agreement;

    @BeforeEach
    void shareKumlaWithHallsberg() {
        person = kumla.mapped("Hodan Warsame", Profiles.FULL);
        agreement = conclude("joint-board", KUMLA, HALLSBERG);
        person = awaitSharing(person, List.of(HALLSBERG, KUMLA));
    }

    @AfterEach
    void endTheAgreement() {
        Response ended = Api.admin().agreement(agreement);
        if (ended.path("inForce")) {
            Api.admin().end(agreement, ended.header("ETag")).then().statusCode(204);
        }
    }

    @Test
    void ownCoachSeesAndChangesEverything() {
        kumla.get(person.id()).then().body("name", equalTo("Hodan Warsame")).body("access", equalTo("own"));

        kumla.revise(person.id(), person.etag(), Api.person("Hodan W.", "none"))
                .then()
                .statusCode(200);
    }

    @Test
    void agreementShowsThePseudonymousProfileOnly() {
        ValidatableResponse body = hallsberg.get(person.id()).then().statusCode(200);

        body.body("access", equalTo("agreement"))
                .body("code", equalTo(person.code()))
                .body("name", nullValue())
                .body("contact", nullValue())
                .body("reference", nullValue())
                .body("profile.skills[0].concept", equalTo(Skills.HYGIENE_IN_HEALTH_CARE))
                .body("profile.educations[0].title", nullValue())
                .body("profile.educations[0].country", nullValue())
                .body("profile.experiences[0].country", nullValue())
                .body("visibility.reason", equalTo("agreement"));
    }

    @Test
    void personAskedForByIdIsListedAsWhoAsksMaySeeThePerson() {
        kumla.list("id", person.id()).then().body("items.name", equalTo(List.of("Hodan Warsame")));
        hallsberg
                .list("id", person.id())
                .then()
                .body("items.code", equalTo(List.of(person.code())))
                .body("items[0].name", nullValue());
        laxa.list("id", person.id()).then().statusCode(200).body("total", equalTo(0));
    }

    @Test
    void agreementIsReadOnly() {
        problem(hallsberg.revise(person.id(), person.etag(), Api.person("X", "none")), 403, "forbidden");
        problem(hallsberg.map(person.id(), person.etag(), Profiles.FULL), 403, "forbidden");
        problem(hallsberg.erase(person.id(), person.etag(), "KS 2026/1"), 403, "forbidden");

        kumla.get(person.id()).then().header("ETag", person.etag());
    }

    @Test
    void foreignAndMissingAreAlikeInEveryOperation() {
        String missing = UUID.randomUUID().toString();

        assertEquals(laxa.get(missing).asString(), laxa.get(person.id()).asString());
        problem(laxa.get(person.id()), 404, "not-found");
        for (String id : List.of(missing, person.id())) {
            assertEquals(
                    404, laxa.revise(id, person.etag(), Api.person("X", "none")).statusCode());
            assertEquals(404, laxa.map(id, person.etag(), Profiles.FULL).statusCode());
            assertEquals(404, laxa.erase(id, person.etag(), "KS 2026/1").statusCode());
        }
        assertEquals(
                laxa.erase(missing, "\"99\"", "KS 2026/1").asString(),
                laxa.erase(person.id(), "\"99\"", "KS 2026/1").asString(),
                "not even the version tells that there is somebody");
    }

    @Test
    void protectedAndUnknownNeverCross() {
        for (String protection : List.of("protected", "unknown")) {
            Registered hidden = kumla.register("Hemlig Person", protection);

            problem(hallsberg.get(hidden.id()), 404, "not-found");
            hallsberg.list("municipality", KUMLA, "limit", 100).then().body("items.id", not(hasItem(hidden.id())));
            hallsberg
                    .list("municipality", KUMLA, "protectedIdentity", protection)
                    .then()
                    .body("total", equalTo(0));
            kumla.get(hidden.id()).then().statusCode(200).body("name", equalTo("Hemlig Person"));
        }
    }

    @Test
    void listOfThePoolHidesNamesAndIsNotSearchedByThem() {
        hallsberg
                .list("municipality", KUMLA, "q", person.code())
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].access", equalTo("agreement"))
                .body("items[0].name", nullValue())
                .body("items[0].reference", nullValue());
        hallsberg.list("municipality", KUMLA, "q", "Hodan").then().body("total", equalTo(0));
        hallsberg.list("municipality", KUMLA, "q", "AME").then().body("total", equalTo(0));
        hallsberg.list().then().body("items.municipality", not(hasItem(KUMLA)));
    }

    @Test
    void snapshotNamesTheMunicipalitiesThatMaySeeThePerson() {
        var snapshot = new JsonPath(
                ParticipantTopic.awaitVersion(person.id(), version(person)).value());

        assertEquals(List.of(HALLSBERG, KUMLA), snapshot.getList("visibleTo"));
    }

    @Test
    void endedAgreementClosesAtOnceAndIsPublished() {
        Api.admin().end(agreement, "\"1\"").then().statusCode(204);

        problem(hallsberg.get(person.id()), 404, "not-found");
        Registered alone = awaitSharing(person, List.of(KUMLA));
        var snapshot = new JsonPath(
                ParticipantTopic.awaitVersion(person.id(), version(alone)).value());
        assertEquals(List.of(KUMLA), snapshot.getList("visibleTo"));
        Api.admin().agreement(agreement).then().body("inForce", equalTo(false));
    }

    @Test
    void consentSharesNobodyByItself() {
        String consent = conclude("consent", KUMLA, LAXA);

        problem(laxa.get(person.id()), 404, "not-found");
        kumla.list().then().statusCode(200);
        Api.admin().end(consent, "\"1\"").then().statusCode(204);
    }

    @Test
    void otherRolesHaveNothingToDoWithParticipants() {
        for (String token : List.of(
                Tokens.employer("5560000000"), Tokens.planner(KUMLA), Tokens.partner("vacancy:read"), Tokens.admin())) {
            var other = new Api(token);
            problem(other.list(), 403, "forbidden");
            problem(other.get(person.id()), 403, "forbidden");
            problem(other.post(Api.person("X", "none")), 403, "forbidden");
            problem(other.revise(person.id(), person.etag(), Api.person("X", "none")), 403, "forbidden");
            problem(other.map(person.id(), person.etag(), Profiles.FULL), 403, "forbidden");
            problem(other.erase(person.id(), person.etag(), "KS 2026/1"), 403, "forbidden");
        }
    }

    @Test
    void coachOfNoMunicipalityIsForbidden() {
        problem(new Api(Tokens.coach("")).list(), 403, "forbidden");
    }

    @Test
    void onlyAdminsKeepAgreementsAndRepublish() {
        for (String token : List.of(
                Tokens.coach(KUMLA),
                Tokens.employer("5560000000"),
                Tokens.planner(KUMLA),
                Tokens.partner("vacancy:read"))) {
            var other = new Api(token);
            problem(other.conclude("statute", KUMLA, LAXA), 403, "forbidden");
            problem(other.end(agreement, "\"1\""), 403, "forbidden");
            problem(other.republish(), 403, "forbidden");
        }
        problem(new Api(Tokens.planner(KUMLA)).agreements(), 403, "forbidden");
    }

    @Test
    void coachReadsTheAgreementsOfTheOwnMunicipality() {
        kumla.agreements().then().body("items.id", hasItem(agreement));
        hallsberg
                .agreement(agreement)
                .then()
                .statusCode(200)
                .body("municipalities", equalTo(List.of(HALLSBERG, KUMLA)));
        laxa.agreements().then().body("items.id", not(hasItem(agreement)));
        problem(laxa.agreement(agreement), 404, "not-found");
        assertEquals(
                laxa.agreement(UUID.randomUUID().toString()).asString(),
                laxa.agreement(agreement).asString());
    }

    @Test
    void agreementIsBetweenDifferentMunicipalities() {
        problem(Api.admin().conclude("statute", KUMLA), 400, "validation");
        problem(Api.admin().conclude("statute", KUMLA, KUMLA), 422, "implausible")
                .body("errors[0].field", equalTo("municipalities[1]"));
        problem(Api.admin().conclude("statute", KUMLA, "9999"), 422, "implausible");
        problem(Api.admin().conclude("friendship", KUMLA, LAXA), 400, "validation")
                .body("errors[0].allowed", equalTo(List.of("joint-board", "statute", "consent")));
        problem(Api.admin().end(agreement, null), 428, "precondition-required");
        problem(Api.admin().end(agreement, "\"7\""), 412, "stale-version");
    }

    @Test
    void agreementNamesNobody() {
        Object agreements = Api.admin().agreements().path("total");

        problem(Api.admin().concludeBy("beslut 850709-9805", "statute", KUMLA, LAXA), 400, "validation")
                .body("errors[0].field", equalTo("decision"));

        Api.admin().agreements().then().body("total", equalTo(agreements));
    }

    @Test
    void agreementEndsOnce() {
        Api.admin().end(agreement, "\"1\"").then().statusCode(204);

        problem(Api.admin().end(agreement, "\"2\""), 409, "conflict").body("detail", containsString("ended already"));
    }

    private static String conclude(String ground, String... municipalities) {
        return Api.admin()
                .conclude(ground, municipalities)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Registered awaitSharing(Registered who, List<String> municipalities) {
        long deadline = System.currentTimeMillis() + 15_000;
        while (System.currentTimeMillis() < deadline) {
            ExtractableResponse<Response> answer = kumla.get(who.id()).then().extract();
            if (municipalities.equals(answer.path("visibility.seenBy"))) {
                return Registered.of(answer);
            }
        }
        throw new AssertionError("Never shared with exactly " + municipalities);
    }

    private static long version(Registered registered) {
        return Long.parseLong(registered.etag().replace("\"", ""));
    }
}
