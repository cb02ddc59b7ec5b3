package se.jobbspar.gateway.console.person;

import static io.restassured.RestAssured.given;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.endsWith;
import static org.hamcrest.CoreMatchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

/** A protected person's own coach gets a list, and nothing of it is kept. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class PassingListTest {
    private static final String PERSON = "/console/participants/" + ConsoleServices.PROTECTED;
    private static final String SOMEBODY_ELSE = "/console/participants/156e4523-98ac-5623-a770-1540ce872b6a";

    @ParameterizedTest
    @ValueSource(strings = {"vacancies", "shortage-occupations"})
    void listIsTheAnswerByTheCodeAndKeptNowhere(String against) {
        send(PERSON, against)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("Listan är inte sparad någonstans"))
                .body(containsString("Matchningslista: ORE-7K2M mot "))
                .body(containsString("id=\"hit-3\""))
                .body(not(containsString("Amina")))
                .body(not(containsString("/console/match-lists/2bc044cd")))
                .body(not(containsString("/hits/")))
                .body(not(containsString("/decision")))
                .body(not(containsString("href=\"?print")));
    }

    @Test
    void allOfItIsOnPaperSinceItCannotBeAskedForAgain() {
        send(PERSON, "vacancies").body(not(containsString("class=\"hit no-print\"")));
    }

    @Test
    void whoIsNotProtectedGetsAListThatIsKeptFromThePage() {
        send(SOMEBODY_ELSE, "vacancies").statusCode(303).header("Location", endsWith(SOMEBODY_ELSE));
    }

    @Test
    void wordThatNoKindHasLeadsBackToThePerson() {
        send(PERSON, "participants").statusCode(303).header("Location", endsWith(PERSON));
    }

    @Test
    void addressOfTheListIsThatOfThePersonOnceItIsGone() {
        given().redirects()
                .follow(false)
                .header("Authorization", "Bearer " + Tokens.coach("1880"))
                .get(PERSON + "/match-list?against=vacancies")
                .then()
                .statusCode(303)
                .header("Location", endsWith(PERSON));
    }

    @Test
    void whoseSessionHasEndedComesBackToThePerson() {
        given().header("Sec-Fetch-Site", "same-origin")
                .formParam("region", "")
                .post(PERSON + "/match-list?against=vacancies")
                .then()
                .statusCode(401)
                .body(containsString("href=\"" + PERSON + "\""));
    }

    private static ValidatableResponse send(String person, String against) {
        return given().redirects()
                .follow(false)
                .header("Authorization", "Bearer " + Tokens.coach("1880"))
                .header("Accept-Language", "sv")
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("region", "")
                .post(person + "/match-list?against=" + against)
                .then();
    }
}
