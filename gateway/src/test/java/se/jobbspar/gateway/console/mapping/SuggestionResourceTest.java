package se.jobbspar.gateway.console.mapping;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.ConsoleServices;
import se.jobbspar.testkit.IdentityResource;
import se.jobbspar.testkit.Tokens;

/** A text becomes rows to ask about, and what is ticked is saved, each row by itself, without scripts. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
@QuarkusTestResource(ConsoleServices.class)
class SuggestionResourceTest {
    private static final String MAPPING = "/console/participants/156e4523-98ac-5623-a770-1540ce872b6a/mapping";
    private static final String TEXT = MAPPING + "/text";
    private static final String COOK = "http://data.europa.eu/esco/occupation/90f75f67-495d-49fa-ab57-2f320e251d7e";
    private static final Map<String, String> ROWS = Map.of(
            "key", "k",
            "rowaa.section", "experiences",
            "rowaa.label", "kock",
            "rowaa.quote", "kock i Aleppo 2009–2014",
            "rowaa.occupation", COOK,
            "rowaa.from", "2009",
            "rowab.section", "experiences",
            "rowab.label", "svetsare",
            "rowab.occupation", COOK,
            "rowab.to", "2018");

    @Test
    void mappingAndAPageOfItsOwnTakeAText() {
        get(MAPPING).statusCode(200).body(containsString("action=\"" + TEXT + "\""), containsString("name=\"text\""));
        get(TEXT).statusCode(200).body(containsString("Klistra in CV eller berätta"));
    }

    @Test
    void suggestionsStandBesideThePersonsWordsAndNothingIsTicked() {
        send(Map.of("text", "Jag var kock"))
                .statusCode(200)
                .body(
                        containsString("… Jag var <mark>kock i Aleppo 2009–2014</mark> och &lt;b&gt;diskade"),
                        containsString("name=\"rowaa.from\" maxlength=\"200\" autocomplete=\"off\" value=\"2009\""),
                        containsString("type=\"checkbox\" name=\"rowaa.take\""),
                        containsString("Texten säger 5 år, men inte när."),
                        containsString("type=\"radio\" name=\"rowab.occupation\""),
                        containsString("type=\"radio\" name=\"rowac.answer\""),
                        containsString("Finns redan i profilen."),
                        containsString("<option value=\"B1\" selected>"),
                        containsString("<option value=\"33\" selected>"),
                        containsString("<option value=\"self-declared\" selected>"),
                        not(containsString("checked")));
    }

    @Test
    void onlyWhatIsTickedIsSavedAndTheRestWaits() {
        send(with("rowaa.take", "1"))
                .statusCode(200)
                .body(
                        containsString("1 sparade, 1 väntar."),
                        containsString("Vad vill du nu?"),
                        containsString("svetsare"),
                        not(containsString("Aleppo")));
    }

    @Test
    void refusedRowStaysFilledInWithTheReasonAtItsField() {
        send(with("rowaa.take", "1", "rowab.take", "1"))
                .statusCode(422)
                .body(
                        containsString("1 sparade, 1 väntar."),
                        containsString("href=\"#rowab-from\">svetsare, Från: ska vara två siffror"),
                        containsString("id=\"rowab-from-wrong\">ska vara två siffror"),
                        containsString("name=\"rowab.to\" maxlength=\"200\" autocomplete=\"off\" value=\"2018\""),
                        containsString("name=\"rowab.take\" id=\"rowab-take\" value=\"1\" checked"),
                        not(containsString("Aleppo")));
    }

    @Test
    void nothingTickedIsSaidAndNothingLost() {
        send(ROWS)
                .statusCode(200)
                .body(containsString("Inget är valt, och inget är sparat."), containsString("Aleppo"));
    }

    @Test
    void textThatIsTooLongStaysWhereItStood() {
        send(Map.of("text", "För lång -000000000400"))
                .statusCode(400)
                .body(containsString("Texten är för lång."), containsString(">För lång -000000000400</textarea>"));
        send(Map.of("text", "Just nu -000000000503"))
                .statusCode(503)
                .body(containsString("Den står kvar här"), containsString(">Just nu -000000000503</textarea>"));
    }

    @Test
    void whatAPageDoesNotHoldIsSaid() {
        send(Map.of("text", "Mycket"))
                .statusCode(200)
                .body(containsString("de första 100 visas, 25 till finns"), containsString("name=\"rowdv.take\""));
    }

    @Test
    void occupationThatCannotBeLookedUpNowHoldsUpNoOther() {
        send(Map.of("key", "k", "rowaa.section", "experiences", "rowaa.label", "-000000000503", "rowaa.years", "5"))
                .statusCode(200)
                .body(containsString("Inget är valt"), containsString("Texten säger 5 år"));
    }

    @Test
    void anotherLanguageIsSaid() {
        send(Map.of("text", "Ich war Koch")).statusCode(200).body(containsString("tyska"));
    }

    @Test
    void sessionThatEndsInTheMiddleLosesNothing() {
        sending(ROWS)
                .post(TEXT)
                .then()
                .statusCode(401)
                .body(allOf(
                        containsString("action=\"" + TEXT + "\""),
                        containsString("name=\"rowaa.quote\" value=\"kock i Aleppo 2009–2014\""),
                        containsString("Skicka igen")));
    }

    private static Map<String, String> with(String... more) {
        Map<String, String> fields = new HashMap<>(ROWS);
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    private static ValidatableResponse get(String address) {
        return given().header("Authorization", "Bearer " + Tokens.coach("1880"))
                .header("Accept-Language", "sv")
                .get(address)
                .then();
    }

    private static ValidatableResponse send(Map<String, String> fields) {
        return sending(fields)
                .header("Authorization", "Bearer " + Tokens.coach("1880"))
                .header("Accept-Language", "sv")
                .post(TEXT)
                .then();
    }

    private static RequestSpecification sending(Map<String, String> fields) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8")))
                .header("Sec-Fetch-Site", "same-origin")
                .formParams(fields);
    }
}
