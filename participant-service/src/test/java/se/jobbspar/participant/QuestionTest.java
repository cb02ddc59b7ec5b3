package se.jobbspar.participant;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** A profile says itself what it leaves to ask. */
@ServiceTest
class QuestionTest {
    private final Api coach = Api.coach("1460");

    @Test
    void emptyProfileAsksForEverySection() {
        questions(coach, coach.register("Kim", "none"))
                .statusCode(200)
                .body(
                        "items.section",
                        contains("experiences", "educations", "skills", "languages", "licences", "wishes"))
                .body("items.reason", everyItem(equalTo("nothing-recorded")));
    }

    @Test
    void rowsAskForWhatTheyLeaveOpen() {
        Registered amina = coach.mapped(
                "Amina", Profiles.FULL.replace("\"licences\":[{", "\"licences\":[{\"validUntil\":\"2025-01\","));

        questions(coach, amina)
                .statusCode(200)
                .body(
                        "items.reason",
                        contains(
                                "recognition-pending", "when", "not-assessed", "not-assessed", "not-assessed", "ended"))
                .body(
                        "items.field",
                        contains("recognition", "completed", "reading", "spokenProduction", "writing", "validUntil"));
    }

    @Test
    void whoMayNotBeSeenIsNotThere() {
        questions(Api.coach("1461"), coach.register("Kim", "none")).statusCode(404);
    }

    private static ValidatableResponse questions(Api coach, Registered person) {
        return coach.asks()
                .get("/participant/v1/participants/{id}/questions", person.id())
                .then();
    }
}
