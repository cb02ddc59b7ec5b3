package se.jobbspar.matching.concept;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.jobbspar.matching.ServiceTest;
import se.jobbspar.testkit.DocumentedAnswers;
import se.jobbspar.testkit.Tokens;

/** The lookup over HTTP, on the starter taxonomy. */
@ServiceTest
class ConceptResourceTest {
    private static final DocumentedAnswers DOCUMENTED = new DocumentedAnswers(Path.of("openapi.yaml"));

    private static ValidatableResponse get(String query) {
        return given().filter(DOCUMENTED)
                .auth()
                .oauth2(Tokens.employer("5566778899"))
                .get("/matching/v1/concepts?" + query)
                .then();
    }

    @Test
    void everyRoleFindsAnOccupationByItsName() {
        get("q=undersköterska&type=occupation")
                .statusCode(200)
                .body("items[0].label", startsWith("undersköterska"))
                .body("items[0].type", equalTo("occupation"));
        given().filter(DOCUMENTED).get("/matching/v1/concepts?q=kock").then().statusCode(401);
    }

    @Test
    void typesMayBeRepeatedAndLimitHolds() {
        get("q=svets&type=occupation&type=skill&limit=3")
                .statusCode(200)
                .body("items", hasSize(lessThanOrEqualTo(3)))
                .body("items.type", hasItem("occupation"));
        get("q=körkort&type=licence").statusCode(200).body("items.type", everyItem(equalTo("licence")));
    }

    @Test
    void englishIsShownWhenAskedFor() {
        get("q=cook&lang=en&type=occupation").body("items[0].label", equalTo("cook"));
    }

    @Test
    void wrongParametersAreProblems() {
        get("q=").statusCode(400).body("errors[0].field", equalTo("q"));
        get("q=kock&type=job").statusCode(400).body("errors[0].allowed", hasItem("occupation"));
        get("q=kock&limit=101").statusCode(400).body("errors[0].field", equalTo("limit"));
        get("q=kock&lang=fi").statusCode(400).body("errors[0].allowed", hasItem("sv"));
    }

    private static ValidatableResponse find(String typed) {
        return given().filter(DOCUMENTED)
                .auth()
                .oauth2(Tokens.employer("5566778899"))
                .queryParam("q", typed)
                .get("/matching/v1/concepts")
                .then()
                .statusCode(200);
    }

    private static void isExactly(String id, String concept) {
        find(id).body("items.id", equalTo(List.of(concept)))
                .body("items[0].matched", nullValue())
                .body("total", equalTo(1));
    }

    @Test
    void idAnswersExactlyItsConcept() {
        String nurse = "http://data.europa.eu/esco/occupation/8d3e8aaa-791b-4c75-a465-f3f827028f50";
        isExactly(nurse, nurse);
        isExactly("urn:jobbspar:ssyk:2221", "urn:jobbspar:ssyk:2221");
        isExactly("urn:jobbspar:licence:b", "urn:jobbspar:licence:b");
    }

    @Test
    void idOfAnotherTaxonomyAnswersTheConceptThatItStandsFor() {
        isExactly("zVkQ_wLL_78i", "http://data.europa.eu/esco/occupation/c4a81f47-6ed8-4a17-ab4a-21a2e67fa1d9");
    }

    @Test
    void idOfAnotherTypeThanAskedForAnswersNothing() {
        get("q=urn:jobbspar:ssyk:2221&type=skill").statusCode(200).body("total", equalTo(0));
    }

    @Test
    void abbreviationIsFoundWrittenOutAndNobodyByThreeLettersOfIt() {
        get("q=svenska för invandrare&type=occupation").body("items.label", equalTo(List.of("språklärare, SFI")));
    }

    @Test
    void nurseComesBeforeWhoeverBeginsWithTheSameLetters() {
        List<String> found = get("q=nurse&lang=en&type=occupation").extract().path("items.label");
        int nursery = found.indexOf("child day care worker");
        assertTrue(nursery > 0, found.toString());
        for (String nurse : List.of("nurse assistant", "specialist nurse", "nurse responsible for general care")) {
            assertTrue(found.subList(0, nursery).contains(nurse), nurse + " in " + found);
        }
    }

    @Test
    void codeAnswersItsGroupAndThenItsOccupations() {
        for (String code : List.of("5321", "SSYK 5321")) {
            List<String> types = find(code)
                    .body("items[0].id", equalTo("urn:jobbspar:ssyk:5321"))
                    .extract()
                    .path("items.type");
            assertTrue(types.contains("occupation"), types.toString());
            assertTrue(types.lastIndexOf("occupation-group") < types.indexOf("occupation"), types.toString());
        }
        get("q=2221").body("items[0].code", equalTo("2221"));
    }

    @Test
    void englishNameIsFoundWhileSwedishIsShown() {
        List<String> found = get("q=nurse&lang=sv&type=occupation").extract().path("items.label");
        assertEquals(
                Set.of(
                        "specialistsjuksköterska",
                        "undersköterska, äldreomsorg och habilitering",
                        "sjuksköterska, grundutbildad"),
                Set.copyOf(found.subList(0, 3)));
    }

    @Test
    void groupThatIscoAndSsykShareIsListedOnce() {
        List<String> labels =
                get("q=frisörer&lang=sv&type=occupation-group").extract().path("items.label");
        assertEquals(1, labels.stream().filter("Frisörer"::equals).count(), labels.toString());
    }

    @Test
    void signsAreReadAsPartsOfNames() {
        find(".NET").body("items.label", hasItem("datorprogrammering"));
        find("C++").body("items[0].label", equalTo("C++"));
        find("C#").body("total", equalTo(0));
        find("100%").body("total", equalTo(0));
    }

    private static ValidatableResponse extract(Map<String, Object> body) {
        return given().filter(DOCUMENTED)
                .auth()
                .oauth2(Tokens.employer("5566778899"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/matching/v1/concepts/extract")
                .then();
    }

    @Test
    void textIsReadWithPlaceLevelAndImportance() {
        extract(Map.of("text", "Du har truckkort. Svenska B2 är meriterande."))
                .statusCode(200)
                .body("language", equalTo("sv"))
                .body("items.type", equalTo(List.of("licence", "language")))
                .body("items.text", equalTo(List.of("truckkort", "Svenska B2")))
                .body("items.start", equalTo(List.of(7, 18)))
                .body("items[0].concept.id", equalTo("urn:jobbspar:licence:truckkort"))
                .body("items[1].concept.id", equalTo("sv"))
                .body("items[1].value", equalTo("B2"))
                .body("items.importance", equalTo(List.of("must", "wish")));
    }

    @Test
    void textIsReadForWhatIsWanted() {
        extract(Map.of("text", "Kock med körkort", "language", "sv", "types", List.of("licence")))
                .statusCode(200)
                .body("items.type", equalTo(List.of("licence")));
    }

    @Test
    void textInAnotherLanguageSaysWhich() {
        extract(Map.of("text", "Ich habe drei Jahre in einer Küche gearbeitet und bin auch mit dem Lager vertraut."))
                .statusCode(200)
                .body("language", equalTo("de"))
                .body("items", hasSize(0));
    }

    @Test
    void textThatCannotBeReadIsAProblem() {
        extract(Map.of("text", " ")).statusCode(400).body("errors[0].field", equalTo("text"));
        extract(Map.of("text", "x".repeat(200_001))).statusCode(400).body("errors[0].field", equalTo("text"));
        extract(Map.of("text", "å".repeat(200_000))).statusCode(413);
        extract(Map.of("text", "Kock", "language", "de"))
                .statusCode(400)
                .body("errors[0].allowed", equalTo(List.of("sv", "en")));
        extract(Map.of("text", "Kock", "types", List.of("job")))
                .statusCode(400)
                .body("errors[0].allowed", hasItem("experience"));
    }
}
