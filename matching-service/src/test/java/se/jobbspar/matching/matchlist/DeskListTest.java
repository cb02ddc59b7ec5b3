package se.jobbspar.matching.matchlist;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.Pool;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.matching.OtherServices;
import se.jobbspar.matching.ServiceTest;
import se.jobbspar.testkit.DocumentedAnswers;
import se.jobbspar.testkit.Jobs;
import se.jobbspar.testkit.People;
import se.jobbspar.testkit.Tokens;

/** Stina is like Amina in everything but that Örebro employs her for good: HR has lists of her, and coaches of Amina. */
@ServiceTest
class DeskListTest {
    private static final DocumentedAnswers DOCUMENTED = new DocumentedAnswers(Path.of("openapi.yaml"));
    private static final String LISTS = "/matching/v1/match-lists";
    private static final String OREBRO = "1880";
    private static final String ARVIDSJAUR = "2505";
    private static final String COACH = Tokens.coach(OREBRO);
    private static final String HR = Tokens.hr(OREBRO);
    private static final ParticipantSnapshot AMINA = People.amina();
    private static final ParticipantSnapshot STINA = staff("ORE-2S2S", OREBRO);
    private static final VacancySnapshot JOB = Jobs.underskoterska();

    private static boolean filled;

    @BeforeEach
    void fillTopicsOnce() {
        if (filled) {
            return;
        }
        filled = true;
        OtherServices.createTopics();
        OtherServices.publish(AMINA, STINA);
        OtherServices.publish(
                Stream.generate(() -> staff("ARV-2222", ARVIDSJAUR)).limit(7).toArray(ParticipantSnapshot[]::new));
        OtherServices.publish(JOB);
        OtherServices.awaitTakenIn();
    }

    @Test
    void listOfPeopleHoldsThoseOfTheDeskThatMakesIt() {
        peopleForTheJob(HR)
                .then()
                .statusCode(201)
                .body("items.target.id", contains(STINA.id().toString()));
        peopleForTheJob(COACH)
                .then()
                .statusCode(201)
                .body("items.target.id", hasItem(AMINA.id().toString()))
                .body("items.target.id", not(hasItem(STINA.id().toString())));
        make(HR, "vacancy", JOB.id(), "participants", ",\"pool\":\"permanent-staff\"")
                .then()
                .statusCode(201)
                .body("items.target.id", contains(STINA.id().toString()));
        make(COACH, "vacancy", JOB.id(), "participants", ",\"pool\":\"permanent-staff\"")
                .then()
                .statusCode(201)
                .body("items", empty());
        peopleForTheJob(Tokens.hr("1883")).then().statusCode(201).body("items", empty());
    }

    @Test
    void personOfAnotherDeskIsAsIfThereWereNobody() {
        make(HR, "participant", STINA.id(), "vacancies", "").then().statusCode(201);
        make(COACH, "participant", STINA.id(), "vacancies", "").then().statusCode(404);
        make(HR, "participant", AMINA.id(), "vacancies", "").then().statusCode(404);
        make(Tokens.hr("1883"), "participant", STINA.id(), "vacancies", "")
                .then()
                .statusCode(404);
        for (String[] asked : List.of(
                new String[] {COACH, STINA.id().toString()},
                new String[] {HR, AMINA.id().toString()})) {
            as(asked[0])
                    .queryParam("participant", asked[1])
                    .get("/matching/v1/questions")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void listAndDecisionOfADeskAreReadAndChangedThereAlone() {
        for (String[] two : List.of(new String[] {HR, COACH, "hr"}, new String[] {COACH, HR, "coach"})) {
            Response list = peopleForTheJob(two[0]);
            String id = list.path("id");
            String decision = LISTS + "/" + id + "/items/" + list.path("items[0].id") + "/decision";
            String decided = "{\"decision\":\"shortlisted\"}";

            as(two[1]).get(LISTS + "/" + id).then().statusCode(404);
            as(two[1]).get(LISTS).then().statusCode(200).body("items.id", not(hasItem(id)));
            as(two[1]).body(decided).post(decision).then().statusCode(404);
            as(two[1]).delete(decision).then().statusCode(404);
            make(two[1], "vacancy", JOB.id(), "participants", ",\"earlier\":\"" + id + "\"")
                    .then()
                    .statusCode(400);

            as(two[0]).body(decided).post(decision).then().statusCode(201).body("decidedBy", equalTo(two[2]));
            as(two[0]).get(LISTS + "/" + id).then().statusCode(200);
        }
    }

    @Test
    void staffAreNotCountedAmongThoseWhoLookForWork() {
        as(Tokens.planner(ARVIDSJAUR))
                .body("{\"demand\":{\"type\":\"vacancy\",\"id\":\"%s\"},\"region\":\"%s\"}"
                        .formatted(JOB.id(), ARVIDSJAUR))
                .post("/matching/v1/counts")
                .then()
                .statusCode(200)
                .body("readiness.people.atLeast", everyItem(equalTo(0)));
    }

    private static Response peopleForTheJob(String token) {
        return make(token, "vacancy", JOB.id(), "participants", "");
    }

    private static Response make(String token, String type, UUID subject, String against, String more) {
        return as(token)
                .body("{\"subject\":{\"type\":\"%s\",\"id\":\"%s\"},\"against\":\"%s\",\"purpose\":\"guidance\"%s}"
                        .formatted(type, subject, against, more))
                .post(LISTS);
    }

    private static RequestSpecification as(String token) {
        return given().filter(DOCUMENTED).auth().oauth2(token).contentType(ContentType.JSON);
    }

    private static ParticipantSnapshot staff(String code, String municipality) {
        return new ParticipantSnapshot(
                UUID.randomUUID(),
                1,
                code,
                municipality,
                List.of(municipality + "-staff"),
                AMINA.updatedAt(),
                AMINA.skills(),
                AMINA.experiences(),
                AMINA.educations(),
                AMINA.languages(),
                AMINA.licences(),
                AMINA.wishes(),
                Pool.PERMANENT_STAFF,
                false);
    }
}
