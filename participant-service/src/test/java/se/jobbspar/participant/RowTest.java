package se.jobbspar.participant;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Occupations;
import se.jobbspar.testkit.Skills;

/** A row of a profile is read, added, changed and removed by itself. */
@ServiceTest
class RowTest {
    private static final String PROFILE = "/participant/v1/participants/{id}/profile/";
    private static final String SKILL = "{\"concept\":\"%s\",\"level\":%d}";
    private final Api coach = Api.coach("1480");
    private Registered amina;

    @BeforeEach
    void map() {
        amina = coach.mapped("Amina", Profiles.FULL);
    }

    @Test
    void rowsHaveIdsAndSayWhoRecordedThem() {
        rows("skills")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.id", hasSize(2))
                .body("items[0].recorded.by", notNullValue())
                .body("items[0].recorded.version", equalTo(2));
        coach.asks()
                .queryParam("limit", 1)
                .queryParam("page", 2)
                .get(PROFILE + "skills", amina.id())
                .then()
                .body("items", hasSize(1))
                .body("items[0].concept", equalTo(Skills.PERSON_CENTRED_CARE));
    }

    @Test
    void addedRowIsThereAndTheOthersStayAsTheyWere() {
        Map<String, Object> before = rows("skills").path("items[0]");
        Response added = add("skills", SKILL.formatted(Skills.READ_MAPS, 2));

        added.then().statusCode(201).header("ETag", equalTo("\"3\""));
        assertEquals(before, rows("skills").path("items[0]"));
        coach.asks().get(added.header("Location")).then().statusCode(200).body("concept", equalTo(Skills.READ_MAPS));
        ParticipantTopic.awaitVersion(amina.id(), 3);
    }

    @Test
    void twoCoachesWhoChangeTwoRowsDoNotDisturbEachOther() {
        String first = rows("skills").path("items[0].id");
        String second = rows("skills").path("items[1].id");

        replace("skills", first, "\"2\"", SKILL.formatted(Skills.HYGIENE_IN_HEALTH_CARE, 4))
                .then()
                .statusCode(200);
        replace("skills", second, "\"2\"", SKILL.formatted(Skills.PERSON_CENTRED_CARE, 1))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"4\""));
    }

    @Test
    void whoChangesARowThatSomebodyChangedIsTold() {
        String row = rows("skills").path("items[0].id");
        replace("skills", row, "\"2\"", SKILL.formatted(Skills.HYGIENE_IN_HEALTH_CARE, 4))
                .then()
                .statusCode(200);

        replace("skills", row, "\"2\"", SKILL.formatted(Skills.HYGIENE_IN_HEALTH_CARE, 1))
                .then()
                .statusCode(412);
        remove("skills", row, "\"2\"").then().statusCode(412);
        remove("skills", row, null).then().statusCode(428);
        row("skills", row).then().body("level", equalTo(4));
    }

    @Test
    void removedRowIsGone() {
        String row = rows("licences").path("items[0].id");

        remove("licences", row, "\"2\"").then().statusCode(204);
        row("licences", row).then().statusCode(404);
        rows("licences").then().body("total", equalTo(0));
    }

    @Test
    void whatIsThereAlreadyIsRefusedWithItsField() {
        add("skills", SKILL.formatted(Skills.HYGIENE_IN_HEALTH_CARE, 1))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("concept"))
                .body("errors[0].message", equalTo("is in the profile already"));
    }

    @Test
    void unknownConceptNamesItsFieldAndTheNearest() {
        add("experiences", "{\"occupation\":\"kokc\",\"from\":\"2009\"}")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("occupation"))
                .body("errors[0].suggestions", notNullValue());
    }

    @Test
    void yearIsAnAnswerAndACountryMayBeGone() {
        String cook =
                "{\"occupation\":\"%s\",\"from\":\"1988\",\"to\":\"1991-08\",\"country\":\"SU\",\"unpaid\":\"farm\"}";
        Response added = add("experiences", cook.formatted(Occupations.COOK));

        added.then()
                .statusCode(201)
                .body("from", equalTo("1988"))
                .body("to", equalTo("1991-08"))
                .body("country", equalTo("SUHH"))
                .body("unpaid", equalTo("farm"));
        add("experiences", cook.formatted(Occupations.HOME_CARE_AIDE).replace("\"1991-08\"", "\"1987\""))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("to"));
        add("experiences", cook.formatted(Occupations.HOME_CARE_AIDE).replace("1988", "88"))
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("a year, a month or a day"));
    }

    @Test
    void educationSaysWhoRecognisesItAndSinceWhen() {
        add("educations", """
                {"level":"557","field":"723","seqf":6,"completed":"2009","recognition":"pending",\
                "decision":{"authority":"socialstyrelsen","date":"2026-03"},"country":"XKX"}""")
                .then()
                .statusCode(201)
                .body("decision.authority", equalTo("socialstyrelsen"))
                .body("country", equalTo("XK"));
    }

    @Test
    void wishesAreOneRow() {
        Response wishes = coach.asks().get(PROFILE + "wishes", amina.id());
        String changed = "{\"occupations\":[\"%s\"]}".formatted(Occupations.COOK);

        coach.asks()
                .header("If-Match", wishes.header("ETag"))
                .body(changed)
                .put(PROFILE + "wishes", amina.id())
                .then()
                .statusCode(200)
                .body("occupations[0]", equalTo(Occupations.COOK));
        coach.asks()
                .header("If-Match", wishes.header("ETag"))
                .body(changed)
                .put(PROFILE + "wishes", amina.id())
                .then()
                .statusCode(412);
    }

    @Test
    void wholeProfileKeepsTheRowsItSaysAgain() {
        String row = rows("skills").path("items[0].id");
        coach.map(amina.id(), "\"2\"", Profiles.FULL.replace("\"level\":2", "\"level\":4"))
                .then()
                .statusCode(200);

        row("skills", row).then().statusCode(200).header("ETag", equalTo("\"2\""));
        rows("skills").then().body("items[1].recorded.version", equalTo(3));
    }

    @Test
    void rowSentAgainWithItsKeyIsAddedOnce() {
        String key = "\"" + UUID.randomUUID() + "\"";
        String body = SKILL.formatted(Skills.READ_MAPS, 2);

        Response first = asked().header("Idempotency-Key", key).body(body).post(PROFILE + "skills", amina.id());
        Response again = asked().header("Idempotency-Key", key).body(body).post(PROFILE + "skills", amina.id());

        assertEquals(201, again.statusCode());
        assertEquals(first.header("Location"), again.header("Location"));
        rows("skills").then().body("total", equalTo(3));
    }

    @Test
    void foreignRowsAreNotThere() {
        Api foreign = Api.coach("1481");
        foreign.asks().get(PROFILE + "skills", amina.id()).then().statusCode(404);
        foreign.asks()
                .body(SKILL.formatted(Skills.READ_MAPS, 2))
                .post(PROFILE + "skills", amina.id())
                .then()
                .statusCode(404);
    }

    @Test
    void whoSharesByAgreementSeesTheRowsWithoutTextAndName() {
        Api.admin().conclude("statute", "1480", "1484").then().statusCode(201);
        Api partner = Api.coach("1484");

        partner.asks()
                .get(PROFILE + "educations", amina.id())
                .then()
                .statusCode(200)
                .body("items[0].title", nullValue())
                .body("items[0].recorded.by", nullValue());
        partner.asks()
                .body(SKILL.formatted(Skills.READ_MAPS, 2))
                .post(PROFILE + "skills", amina.id())
                .then()
                .statusCode(403);
    }

    @Test
    void whoRecordedARowIsInNoEvent() {
        String event = ParticipantTopic.awaitVersion(amina.id(), 2).value();

        assertFalse(event.contains("recorded"), event);
        assertNotEquals("", event);
    }

    private RequestSpecification asked() {
        return coach.asks();
    }

    private Response rows(String section) {
        return coach.asks().get(PROFILE + section, amina.id());
    }

    private Response row(String section, String row) {
        return coach.asks().get(PROFILE + section + "/{row}", amina.id(), row);
    }

    private Response add(String section, String body) {
        return coach.asks().body(body).post(PROFILE + section, amina.id());
    }

    private Response replace(String section, String row, String etag, String body) {
        return coach.asks().header("If-Match", etag).body(body).put(PROFILE + section + "/{row}", amina.id(), row);
    }

    private Response remove(String section, String row, String etag) {
        RequestSpecification asked = coach.asks();
        return (etag == null ? asked : asked.header("If-Match", etag))
                .delete(PROFILE + section + "/{row}", amina.id(), row);
    }
}
