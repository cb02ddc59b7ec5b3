package se.jobbspar.matching.matchlist;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.matching.OtherServices;
import se.jobbspar.matching.ServiceTest;
import se.jobbspar.matching.matchlist.MatchItemResponse.AnsweredRequirement;
import se.jobbspar.matching.matchlist.MatchItemResponse.Labelled;
import se.jobbspar.testkit.DocumentedAnswers;
import se.jobbspar.testkit.Jobs;
import se.jobbspar.testkit.People;
import se.jobbspar.testkit.Tokens;

/** What is unknown in the demands that fit best becomes questions, what opens most first. */
@ServiceTest
class QuestionsTest {
    private static final DocumentedAnswers DOCUMENTED = new DocumentedAnswers(Path.of("openapi.yaml"));
    private static boolean filled;

    @BeforeEach
    void fillTopicsOnce() {
        if (filled) {
            return;
        }
        filled = true;
        OtherServices.createTopics();
        OtherServices.publish(People.amina());
        OtherServices.publish(Jobs.underskoterska());
        OtherServices.awaitTakenIn();
    }

    @Test
    void questionsComeFromEveryKindOfDemandAndAreCounted() {
        ask(Tokens.coach("1880"), People.amina().id().toString())
                .statusCode(200)
                .body("demands.against", hasItems("vacancies", "shortage-occupations"))
                .body("items", not(empty()))
                .body("items.status", everyItem(in(List.of("unknown", "likely"))));
    }

    @Test
    void whoMayNotBeSeenIsNotThere() {
        ask(Tokens.coach("0114"), People.amina().id().toString()).statusCode(404);
        ask(Tokens.coach("1880"), UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void whatIsNoIdIsRefusedAtItsPlace() {
        ask(Tokens.coach("1880"), "x").statusCode(400).body("errors[0].field", equalTo("participant"));
    }

    @Test
    void onlyTheOneUnknownMustOpensADemand() {
        List<QuestionsResponse.Question> questions = Questions.collected(List.of(
                reasons(must("licence:b", "unknown"), must("sv", "met"), wish("cook", "likely")),
                reasons(must("licence:b", "unknown"), must("sv", "missing")),
                reasons(wish("cook", "likely"), wish("bake", "missing"))));

        assertEquals(
                List.of(
                        new QuestionsResponse.Question("any", label("licence:b"), "unknown", 1, 2, 0),
                        new QuestionsResponse.Question("any", label("cook"), "likely", 0, 0, 2)),
                questions);
    }

    private static Reasons reasons(AnsweredRequirement... answers) {
        return new Reasons(10_000, List.of(), List.of(answers));
    }

    private static AnsweredRequirement must(String concept, String status) {
        return answer(concept, "must", status);
    }

    private static AnsweredRequirement wish(String concept, String status) {
        return answer(concept, "wish", status);
    }

    private static AnsweredRequirement answer(String concept, String importance, String status) {
        return new AnsweredRequirement("any", label(concept), null, importance, "stated", status, 0, 100, null);
    }

    private static Labelled label(String concept) {
        return new Labelled(concept, concept);
    }

    private static ValidatableResponse ask(String token, String participant) {
        return given().filter(DOCUMENTED)
                .auth()
                .oauth2(token)
                .queryParam("participant", participant)
                .get("/matching/v1/questions")
                .then();
    }
}
