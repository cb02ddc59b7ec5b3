package se.jobbspar.matching.matchlist;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.jobbspar.testkit.Municipalities.OREBRO;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.matching.OtherServices;
import se.jobbspar.matching.ServiceTest;
import se.jobbspar.testkit.DocumentedAnswers;
import se.jobbspar.testkit.Jobs;
import se.jobbspar.testkit.People;
import se.jobbspar.testkit.Tokens;

/** A list that is asked for again with its key is recorded once. */
@ServiceTest
class RepeatedRequestTest {
    private static final DocumentedAnswers DOCUMENTED = new DocumentedAnswers(Path.of("openapi.yaml"));
    private static final String LISTS = "/matching/v1/match-lists";

    private final String key = "\"" + UUID.randomUUID() + "\"";

    /** Nobody else's lists come or go while this one's are counted. */
    private final String coach = Tokens.coach(OREBRO, "the coach of " + key);

    @BeforeEach
    void somebodyAndAJobAreThere() {
        OtherServices.createTopics();
        OtherServices.publish(People.amina());
        OtherServices.publish(Jobs.underskoterska());
        OtherServices.awaitTakenIn();
    }

    @Test
    void repeatedRequestIsAnsweredAlikeAndRecordedOnce() {
        int before = recorded();
        Response first = post(coach, "vacancies");
        Response again = post(coach, "vacancies");

        assertEquals(201, first.statusCode());
        assertEquals(201, again.statusCode());
        assertEquals(first.header("Location"), again.header("Location"));
        assertEquals(first.asString(), again.asString());
        assertEquals(before + 1, recorded());
    }

    @Test
    void keyWithAnotherRequestIsRefused() {
        post(coach, "vacancies");

        post(coach, "shortage-occupations")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jobbspar:problem:idempotency-key-reused"));
    }

    @Test
    void sameKeyOfAnotherCoachIsAnotherKey() {
        String other = Tokens.coach(OREBRO, "another coach");

        assertNotEquals(
                post(coach, "vacancies").header("Location"),
                post(other, "vacancies").header("Location"));
    }

    @Test
    void manyAtOnceAreOneList() throws Exception {
        int before = recorded();
        Set<Integer> statuses = new TreeSet<>();
        Set<String> answers = new TreeSet<>();
        Callable<Response> request = () -> post(coach, "vacancies");
        try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
            for (Future<Response> sent : pool.invokeAll(Collections.nCopies(200, request))) {
                Response answer = sent.get();
                statuses.add(answer.statusCode());
                if (answer.statusCode() == 201) {
                    answers.add(answer.header("Location") + answer.asString());
                }
            }
        }

        assertTrue(Set.of(201, 409).containsAll(statuses), statuses::toString);
        assertEquals(1, answers.size());
        assertEquals(before + 1, recorded());
    }

    private Response post(String token, String against) {
        return asks(token)
                .header("Idempotency-Key", key)
                .body("""
                        {"subject":{"type":"participant","id":"%s"},"against":"%s","purpose":"guidance"}""".formatted(People.amina().id(), against))
                .post(LISTS);
    }

    private int recorded() {
        return asks(coach).queryParam("mine", true).get(LISTS).path("total");
    }

    private static RequestSpecification asks(String token) {
        return given().filter(DOCUMENTED).auth().oauth2(token).contentType(ContentType.JSON);
    }
}
