package se.jobbspar.matching.matchlist;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static se.jobbspar.testkit.Municipalities.OREBRO;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.topic.Topics;
import se.jobbspar.contracts.track.v1.JobTrackSnapshot;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.matching.OtherServices;
import se.jobbspar.matching.ServiceTest;
import se.jobbspar.testkit.People;
import se.jobbspar.testkit.Tokens;

/** A job track is a demand: people are found for it, and it for people, as long as it has places. */
@ServiceTest
class JobTrackListTest {
    private static final ParticipantSnapshot AMINA = People.amina();

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void fillTopics() {
        OtherServices.createTopics();
        OtherServices.publish(AMINA);
        publish(1, 2);
    }

    @Test
    void personsListSaysWhichEntryRuleIsMissing() {
        post("participant", AMINA.id(), "job-tracks")
                .statusCode(201)
                .body("region", equalTo("18"))
                .body("items.target.id", hasItem(id.toString()))
                .body(item() + ".target.type", equalTo("job-track"))
                .body(item() + ".readiness", equalTo("not-yet"))
                .body(item() + ".requirements.find { it.criterion == 'languages' }.status", equalTo("missing"));
    }

    @Test
    void peopleAreListedForATrack() {
        post("job-track", id, "participants")
                .statusCode(201)
                .body("subject.label", equalTo("Vård och omsorg"))
                .body("items.target.label", hasItem(AMINA.code()));
    }

    @Test
    void fullTrackIsInNoListAndSaysSoUntilAPlaceIsFreed() {
        publish(2, 0);

        post("participant", AMINA.id(), "job-tracks").statusCode(201).body(item(), equalTo(null));
        post("job-track", id, "participants").statusCode(409).body("detail", containsString("places left"));

        publish(3, 1);
        post("job-track", id, "participants").statusCode(201);
    }

    private String item() {
        return "items.find { it.target.id == '" + id + "' }";
    }

    private void publish(long version, int placesLeft) {
        OtherServices.publish(
                Topics.JOB_TRACKS,
                new JobTrackSnapshot(
                        id,
                        version,
                        "Vård och omsorg",
                        "1880",
                        List.of("1880"),
                        List.of("5321"),
                        List.of(new RequirementFact(RequirementKind.LANGUAGE, "en", "B1", Importance.MUST)),
                        placesLeft,
                        LocalDate.of(2199, 12, 31),
                        Instant.parse("2026-03-02T09:00:00Z")));
        OtherServices.awaitTakenIn();
    }

    private static ValidatableResponse post(String type, UUID id, String against) {
        return given().auth()
                .oauth2(Tokens.coach(OREBRO))
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body("""
                        {"subject":{"type":"%s","id":"%s"},"against":"%s","purpose":"guidance"}""".formatted(type, id, against))
                .post("/matching/v1/match-lists")
                .then();
    }
}
