package se.jobbspar.gateway.console;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

/** What a service says of why it refuses reaches the coach, in the language of the page. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class RefusalTest {
    @ParameterizedTest
    @ValueSource(ints = {400, 422})
    void areaThatAServiceRefusesIsToldAtItsField(int refused) {
        send("sv", "participant", "vacancies", refused)
                .statusCode(422)
                .contentType("text/html")
                .body(containsString("<title>Listan kunde inte skapas – Ny matchningslista – Jobbspår</title>"))
                .body(containsString("aria-describedby=\"wrong-region\""))
                .body(containsString("id=\"wrong-region\">ska vara två siffror<"))
                .body(containsString("href=\"#region\">Område för listan: ska vara två siffror<"))
                .body(containsString("<option value=\"18\" selected>"));
        send("en", "participant", "vacancies", refused).body(containsString("id=\"wrong-region\">must be two digits<"));
    }

    @ParameterizedTest
    @ValueSource(ints = {409, 412, 503})
    void formThatAServiceRefusesIsAnsweredInTheServicesWords(int refused) {
        send("sv", refused)
                .statusCode(refused)
                .contentType("text/html")
                .body(containsString("Tjänstens &lt;egna&gt; ord."));
        send("en", refused).body(containsString("The service&#39;s &lt;own&gt; words."));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 422})
    void nobodyReadsNamesOfFieldsThatAFormDoesNotHave(int refused) {
        send("sv", refused)
                .statusCode(422)
                .contentType("text/html")
                .body(containsString("Det som valdes går inte att matcha."))
                .body(not(containsString("region:")));
    }

    @ParameterizedTest
    @ValueSource(ints = {409, 412, 503})
    void pageThatAServiceRefusesSaysWhy(int status) {
        given().header("Authorization", "Bearer " + Tokens.coach("1880"))
                .header("Accept-Language", "sv")
                .get("/console/match-lists/00000000-0000-0000-0000-000000000" + status)
                .then()
                .statusCode(status)
                .contentType("text/html")
                .body(containsString("Tjänstens &lt;egna&gt; ord."));
    }

    @Test
    void whatIsNotThereIsToldInTheConsolesOwnWords() {
        send("sv", 404).statusCode(404).body(not(containsString("egna")));
    }

    @Test
    void buttonPressedAgainBeforeTheAnswerLeadsToTheSameList() {
        send("sv", 777).statusCode(303).header("Location", containsString("/console/match-lists/"));
    }

    @Test
    void serviceThatIsNotReadySaysWhenToComeBack() {
        send("sv", 503).header("Retry-After", "7").body(containsString("Försök om 7 sekunder"));
    }

    @Test
    void sentenceAboutFieldsIsForPrograms() {
        Refusal.Place place = new Refusal.Place("limit", "ska vara högst 100");

        assertEquals(List.of(), new Refusal("limit: ska vara högst 100", List.of(place)).words());
        assertEquals(List.of("Nyckeln är använd."), new Refusal("Nyckeln är använd.", List.of()).words());
        assertEquals(List.of(), new Refusal(null, null).words());
    }

    private static ValidatableResponse send(String language, int status) {
        return send(language, "vacancy", "participants", status);
    }

    private static ValidatableResponse send(String language, String type, String against, int status) {
        return given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .header("Authorization", "Bearer " + Tokens.coach("1880"))
                .header("Accept-Language", language)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("region", "18")
                .post("/console/match-lists?type=" + type + "&against=" + against
                        + "&subject=00000000-0000-0000-0000-000000000" + status)
                .then();
    }
}
