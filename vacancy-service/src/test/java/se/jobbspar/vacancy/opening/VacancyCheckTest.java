package se.jobbspar.vacancy.opening;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Tokens;
import se.jobbspar.vacancy.Service;

@QuarkusTest
class VacancyCheckTest extends Service {
    private static final String VACANCIES = "/vacancy/v1/vacancies";
    private static final String WHOLE = """
            {"title":"Kock","occupation":"http://data.europa.eu/esco/occupation/90f75f67-495d-49fa-ab57-2f320e251d7e",
             "municipality":"1880","workingTimes":["full-time"],"lastDay":"2026-04-30",
             "requirements":[{"kind":"licence","concept":"urn:jobbspar:licence:b","importance":"wish"}],
             "description":"Du lagar mat från grunden till hundra gäster om dagen, tillsammans med två andra kockar. Vi söker \
            dig som har lagat mat för många förut. Fråga kökschefen på 019-12 34 56, eller sök på https://example.org/kock. \
            Vi svarar alla som söker."}""";

    @Test
    void strainedWordingIsNamedWithItsPlaceAndWhatToWriteInsteadAndIsPublishedAllTheSame() {
        registered("Örebro kommun", OREBRO);
        String id = drafted(WHOLE.replace("Kock\"", "Städerska\"").replace("Vi svarar", "Du är max 35 år. Vi svarar"));

        check(id, "sv")
                .body("wording.field", contains("title", "description"))
                .body("wording.ground", contains("sex", "age"))
                .body("wording.words", contains("Städerska", "max 35 år"))
                .body("wording[1].length", equalTo(9))
                .body("wording[1].instead", equalTo("Ta bort åldersgränsen. Beskriv vad den som anställs ska kunna."))
                .body("missing", empty());
        check(id, "en")
                .body(
                        "wording[1].instead",
                        equalTo("Leave out the age limit. Describe what the person has to be able to do."));
        move(employer, id, "published").then().statusCode(200);
    }

    @Test
    void whatIsNotSaidIsMissed() {
        registered("Örebro kommun", OREBRO);
        String id = drafted("{\"title\":\"Kock\",\"occupationGroup\":\"5120\"}");

        check(id, "sv")
                .body("wording", empty())
                .body(
                        "missing.field",
                        contains(
                                "description",
                                "contact",
                                "occupation",
                                "municipality",
                                "lastDay",
                                "workingTimes",
                                "requirements"));
    }

    @Test
    void aVacancyOfTheSameEmployerThatSaysTheSameIsNamed() {
        registered("Örebro kommun", OREBRO);
        registered("Karlskoga kommun", KARLSKOGA);
        String id = drafted(WHOLE);
        String again = drafted(WHOLE.replace("Kock\"", "Kock, sommar\""));
        drafted("{\"title\":\"KOCK!\",\"occupationGroup\":\"5120\",\"municipality\":\"1883\"}");
        String filled = drafted(WHOLE);
        move(employer, filled, "published");
        move(employer, filled, "filled");

        check(id, "sv").body("alike.id", contains(again)).body("alike.status", contains("draft"));
        check(again, "sv").body("alike.id", contains(id));
    }

    @Test
    void anotherEmployersDraftIsNotThere() {
        registered("Karlskoga kommun", KARLSKOGA);
        registered("Örebro kommun", OREBRO);
        String id = drafted(WHOLE);

        as(Tokens.employer(KARLSKOGA))
                .get(VACANCIES + "/" + id + "/check")
                .then()
                .statusCode(404);
    }

    private ValidatableResponse check(String id, String language) {
        return as(employer)
                .header("Accept-Language", language)
                .get(VACANCIES + "/" + id + "/check")
                .then()
                .statusCode(200);
    }

    private String drafted(String body) {
        return as(employer)
                .body(body)
                .post(VACANCIES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
