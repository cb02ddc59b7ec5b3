package se.jobbspar.matching.concept;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.nio.file.Path;
import java.util.List;
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

    private static void isExactly(String id, String concept) {
        given().filter(DOCUMENTED)
                .auth()
                .oauth2(Tokens.employer("5566778899"))
                .queryParam("q", id)
                .get("/matching/v1/concepts")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(concept)))
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
}
