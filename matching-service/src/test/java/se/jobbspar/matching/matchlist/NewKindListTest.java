package se.jobbspar.matching.matchlist;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static se.jobbspar.testkit.Municipalities.OREBRO;

import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.matching.OtherServices;
import se.jobbspar.matching.ServiceTest;
import se.jobbspar.matching.demand.Apprenticeship;
import se.jobbspar.matching.demand.OneKindMore;
import se.jobbspar.testkit.Jobs;
import se.jobbspar.testkit.People;
import se.jobbspar.testkit.Tokens;

/** A kind of demand is asked for, matched, recorded and read again like those that the product has. */
@ServiceTest
@TestProfile(OneKindMore.class)
class NewKindListTest {
    private static final String LISTS = "/matching/v1/match-lists";
    private static final ParticipantSnapshot AMINA = People.amina();
    private static final Apprenticeship CARE = Apprenticeship.CARE;

    @BeforeEach
    void fillTopics() {
        OtherServices.createTopics();
        OtherServices.createTopic(Apprenticeship.TOPIC);
        OtherServices.publish(AMINA);
        OtherServices.publish(Jobs.underskoterska());
        OtherServices.publish(Apprenticeship.TOPIC, CARE);
        OtherServices.awaitTakenIn();
    }

    private static ValidatableResponse post(String type, UUID id, String against) {
        return given().auth()
                .oauth2(Tokens.coach(OREBRO))
                .contentType(ContentType.JSON)
                .body("""
                        {"subject":{"type":"%s","id":"%s"},"against":"%s","purpose":"guidance"}""".formatted(type, id, against))
                .post(LISTS)
                .then();
    }

    @Test
    void personIsMatchedWithThoseOfTheKindAlone() {
        post("participant", AMINA.id(), "apprenticeships")
                .statusCode(201)
                .body("against", equalTo("apprenticeships"))
                .body("region", equalTo("18"))
                .body("items.target.type", contains("apprenticeship"))
                .body("items.target.label", contains("Vård och omsorg"));
        post("participant", AMINA.id(), "vacancies")
                .statusCode(201)
                .body("items.target.type", not(hasItem("apprenticeship")));
    }

    @Test
    void listOfPeopleForOneIsReadAgainAsItWasMade() {
        String id = post("apprenticeship", CARE.id(), "participants")
                .statusCode(201)
                .body("subject.type", equalTo("apprenticeship"))
                .body("subject.label", equalTo("Vård och omsorg"))
                .body("items.target.label", hasItem(AMINA.code()))
                .extract()
                .path("id");

        given().auth()
                .oauth2(Tokens.coach(OREBRO))
                .get(LISTS + "/" + id)
                .then()
                .statusCode(200)
                .body("subject.type", equalTo("apprenticeship"))
                .body("items.target.label", hasItem(AMINA.code()));
    }

    @Test
    void oneIsNotTakenForAnotherKind() {
        post("vacancy", CARE.id(), "participants").statusCode(404);
        post("apprenticeship", Jobs.underskoterska().id(), "participants").statusCode(404);
    }

    @Test
    void whatCanBeAskedForNamesTheKind() {
        post("apprenticeship", CARE.id(), "vacancies")
                .statusCode(422)
                .body("errors[0].allowed", contains("participants"));
        post("participant", AMINA.id(), "apprenticeship")
                .statusCode(400)
                .body("errors[0].allowed", hasItem("apprenticeships"));
    }
}
