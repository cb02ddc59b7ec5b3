package se.jobbspar.participant;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Municipalities;
import se.jobbspar.testkit.Occupations;
import se.jobbspar.testkit.Skills;

/** From registration to erasure, as the coach and as everyone else sees it. */
@ServiceTest
class ParticipantLifecycleTest {
    private final Api coach = Api.coach(Municipalities.NORRKOPING);

    @Test
    void registeredParticipantHasAddressVersionAndCode() {
        ValidatableResponse answer =
                coach.post(Api.person("Samir Aziz", "none")).then();

        answer.statusCode(201)
                .header("Location", matchesPattern(".*/participant/v1/participants/[0-9a-f-]{36}"))
                .header("ETag", "\"1\"")
                .header("Cache-Control", "no-store")
                .body("code", matchesPattern("NOR-[2-9A-Z]{4}"))
                .body("name", equalTo("Samir Aziz"))
                .body("contact.email", equalTo("someone@example.org"))
                .body("reference", equalTo("AME 17"))
                .body("municipality", equalTo(Municipalities.NORRKOPING))
                .body("access", equalTo("own"))
                .body("mapping", equalTo("empty"))
                .body("toAsk", equalTo(List.of("skills", "background", "languages", "licences", "wishes")))
                .body("visibility.visible", equalTo(false))
                .body("visibility.reason", equalTo("empty-profile"));
    }

    @Test
    void locationLeadsToTheParticipant() {
        String location = coach.post(Api.person("Samir Aziz", "none")).header("Location");

        coach.asks()
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Samir Aziz"));
    }

    @Test
    void mappedProfileIsReadAsItWasPut() {
        Registered registered = coach.mapped("Samir Aziz", Profiles.FULL);

        coach.get(registered.id())
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("mapping", equalTo("mapped"))
                .body("visibility.visible", equalTo(true))
                .body("visibility.reason", equalTo("own-municipality"))
                .body("visibility.seenBy", equalTo(List.of(Municipalities.NORRKOPING)))
                .body("profile.skills[0].concept", equalTo(Skills.HYGIENE_IN_HEALTH_CARE))
                .body("profile.skills[0].level", equalTo(3))
                .body("profile.skills[0].evidence.date", equalTo("2024-06-14"))
                .body("profile.skills[1].evidence.kind", equalTo("self-declared"))
                .body("profile.experiences[0].from", equalTo("2009-03"))
                .body("profile.experiences[0].to", equalTo("2014-08"))
                .body("profile.educations[0].title", equalTo("Vårdlinjen i Damaskus"))
                .body("profile.educations[0].recognition", equalTo("pending"))
                .body("profile.languages[0].listening", equalTo("B1"))
                .body("profile.languages[0].writing", nullValue())
                .body("profile.wishes.workingTimes", equalTo(List.of("full-time", "evenings")))
                .body("profile.wishes.not.occupations", equalTo(List.of(Occupations.COOK)))
                .body("profile.wishes.not.workingTimes", equalTo(List.of("nights")))
                .body("profile.wishes.not.tasks", equalTo(List.of(Skills.READ_MAPS)));
    }

    @Test
    void profileThatWasReadCanBePutBackUnchanged() {
        Registered registered = coach.mapped("Samir Aziz", Profiles.FULL);
        Map<Object, Object> read = coach.get(registered.id()).jsonPath().getMap("profile");

        Response answer = coach.asks()
                .header("If-Match", registered.etag())
                .body(read)
                .put("/participant/v1/participants/{id}/profile", registered.id());

        assertEquals(200, answer.statusCode());
        assertEquals(read, answer.jsonPath().getMap("profile"));
    }

    @Test
    void snapshotCarriesCompetencesAndNothingElse() {
        Registered registered = coach.mapped("Samir Aziz", Profiles.FULL);

        var snapshot =
                new JsonPath(ParticipantTopic.awaitVersion(registered.id(), 2).value());

        assertEquals(registered.id(), snapshot.getString("id"));
        assertEquals(registered.code(), snapshot.getString("code"));
        assertEquals(List.of(Municipalities.NORRKOPING), snapshot.getList("visibleTo"));
        assertEquals(
                List.of(Skills.HYGIENE_IN_HEALTH_CARE, Skills.PERSON_CENTRED_CARE), snapshot.getList("skills.concept"));
        assertEquals(List.of(3, 2), snapshot.getList("skills.level"));
        // March 2009 to August 2014, both included: 5 · 12 + 6.
        assertEquals(66, snapshot.getInt("experiences[0].months"));
        assertEquals("2009-03", snapshot.getString("experiences[0].from"));
        assertEquals("2014-08", snapshot.getString("experiences[0].to"));
        assertEquals(Occupations.NURSE_ASSISTANT, snapshot.getString("experiences[0].occupation"));
        assertEquals("pending", snapshot.getString("educations[0].recognition"));
        assertEquals("B1", snapshot.getString("languages[0].listening"));
        assertEquals("urn:jobbspar:licence:b", snapshot.getString("licences[0].concept"));
        assertEquals(List.of("full-time", "evenings"), snapshot.getList("wishes.workingTimes"));
        assertEquals(List.of(Occupations.COOK), snapshot.getList("wishes.not.occupations"));
        assertEquals(List.of("nights"), snapshot.getList("wishes.not.workingTimes"));
        assertEquals(List.of(Skills.READ_MAPS), snapshot.getList("wishes.not.tasks"));
        assertEquals(
                Set.of(
                        "id",
                        "version",
                        "code",
                        "municipality",
                        "visibleTo",
                        "updatedAt",
                        "skills",
                        "experiences",
                        "educations",
                        "languages",
                        "licences",
                        "wishes"),
                snapshot.getMap("").keySet());
        assertEquals(
                Set.of("level", "field", "recognition", "evidence"),
                snapshot.getMap("educations[0]").keySet());
        assertEquals(
                Set.of("occupation", "months", "from", "to", "evidence"),
                snapshot.getMap("experiences[0]").keySet());
    }

    @Test
    void noIsAnAnswerAndFindsNobody() {
        String answers = """
                {"concept":"%s","answer":"no"},{"concept":"%s","level":2,"answer":"some"},{"concept":"%s","level":2}""".formatted(Skills.READ_MAPS, Skills.PERSON_CENTRED_CARE, Skills.HYGIENE_IN_HEALTH_CARE);
        Registered registered = coach.mapped("Samir Aziz", Profiles.skills(answers));

        coach.get(registered.id())
                .then()
                .body("profile.skills.answer", equalTo(List.of("no", "some", "yes")))
                .body("profile.skills[0].level", nullValue());
        var snapshot =
                new JsonPath(ParticipantTopic.awaitVersion(registered.id(), 2).value());
        assertEquals(List.of("no", "some", "yes"), snapshot.getList("skills.answer"));
        assertEquals(List.of(0, 2, 2), snapshot.getList("skills.level"));
        assertEquals(List.of(), found(registered, Skills.READ_MAPS).getList("items"));
        assertEquals(2, found(registered, Skills.PERSON_CENTRED_CARE).getInt("items[0].skills"));
    }

    private JsonPath found(Registered person, String skill) {
        return coach.asks()
                .queryParam("id", person.id())
                .queryParam("concept", skill)
                .get("/participant/v1/participants")
                .jsonPath();
    }

    @Test
    void revisionKeepsTheProfile() {
        Registered registered = coach.mapped("Samir Aziz", Profiles.ONE_SKILL);

        ValidatableResponse revised = coach.revise(registered.id(), registered.etag(), Api.person("Samir A.", "none"))
                .then();

        revised.statusCode(200)
                .header("ETag", "\"3\"")
                .body("name", equalTo("Samir A."))
                .body("profile.skills[0].concept", equalTo(Skills.READ_MAPS));
    }

    @Test
    void erasedParticipantIsGoneForEveryone() {
        Registered registered = coach.mapped("Samir Aziz", Profiles.FULL);

        coach.erase(registered.id(), registered.etag(), "KS 2026/0417").then().statusCode(204);

        coach.get(registered.id()).then().statusCode(404);
        ConsumerRecord<String, String> last =
                ParticipantTopic.await(registered.id(), r -> r.value() == null).getLast();
        assertEquals(3, ParticipantTopic.version(last));
    }

    @Test
    void jobtechIdIsStoredAsTheConceptItStandsFor() {
        Registered registered = coach.mapped("Samir Aziz", "{\"licences\":[{\"concept\":\"VTK8_WRx_GcM\"}]}");

        coach.get(registered.id()).then().body("profile.licences[0].concept", equalTo(Skills.LICENCE_B));
    }
}
