package se.jobbspar.vacancy.publication;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Tokens;
import se.jobbspar.vacancy.Service;
import se.jobbspar.vacancy.TestClock;

@QuarkusTest
class PublicVacancyTest extends Service {
    private static final String URI = "/vacancy/v1/public/vacancies";
    private static final String CARE = """
            {"title":"Undersköterska till hemtjänsten","description":"Ring på & <fråga>.","occupationGroup":"5330","municipality":"1880",
             "workingTimes":["part-time","evenings"],"positions":2,"lastDay":"2026-04-30","requirements":[
              {"kind":"licence","concept":"urn:jobbspar:licence:b","importance":"must","reason":"Besöken görs med bil."},
              {"kind":"language","concept":"sv","level":"B1","importance":"must","reason":"Besöken dokumenteras."},
              {"kind":"language","concept":"ar","importance":"wish"},
              {"kind":"education","concept":"723","level":"3","importance":"must"}]}""";

    @Test
    void publishedVacancyIsAJobPostingForEverybody() {
        String id = published(CARE);

        assertEquals(List.of("public, max-age=300"), open(id).headers().getValues("Cache-Control"));
        open(id).then()
                .statusCode(200)
                .contentType("application/ld+json")
                .body("'@context'", equalTo("https://schema.org/"))
                .body("'@type'", equalTo("JobPosting"))
                .body("url", equalTo(URI + "/" + id))
                .body("title", equalTo("Undersköterska till hemtjänsten"))
                .body("description", equalTo("Ring på & <fråga>."))
                .body("datePosted", equalTo("2026-03-02"))
                .body("validThrough", equalTo("2026-04-30T23:59:59+02:00"))
                .body("employmentType", contains("PART_TIME"))
                .body("hiringOrganization.name", equalTo("Örebro kommun"))
                .body("jobLocation.address.addressLocality", contains("Örebro"))
                .body("jobLocation.address.addressRegion", contains("Örebro län"))
                .body("totalJobOpenings", is(2))
                .body("occupationalCategory.codeValue", contains("5330"))
                .body("qualifications.name", contains("svenska B1", "Körkort B (personbil och lätt lastbil)"))
                .body("educationRequirements.size()", is(1));
    }

    @Test
    void termsForWhichSchemaOrgHasWordsAreSaid() {
        String id = published(CARE.replace("\"positions\":2", """
                "positions":2,"terms":{"contract":"substitute","salary":"fixed-and-commission","start":"2026-06-01","remote":"fully"}"""));

        open(id).then()
                .body("employmentType", contains("PART_TIME", "TEMPORARY"))
                .body("jobStartDate", equalTo("2026-06-01"))
                .body("incentiveCompensation", equalTo("Fast lön och provision"))
                .body("jobLocationType", equalTo("TELECOMMUTE"));
        revise(id, CARE.replace("\"positions\":2", """
                "positions":2,"terms":{"contract":"permanent","salary":"monthly","remote":"partly"}"""));
        open(id).then()
                .body("employmentType", contains("PART_TIME"))
                .body("$", not(hasKey("incentiveCompensation")))
                .body("$", not(hasKey("jobLocationType")));
    }

    @Test
    void eachPlaceAndTheExtentAreSaid() {
        String id = published(CARE.replace("\"workingTimes\":[\"part-time\",\"evenings\"]", """
                "terms":{"extent":{"from":75,"to":100},"otherMunicipalities":["1881","1880"]}"""));

        open(id).then()
                .body("employmentType", contains("FULL_TIME", "PART_TIME"))
                .body("jobLocation.address.addressLocality", contains("Örebro", "Kumla"));
        revise(id, CARE.replace("\"workingTimes\":[\"part-time\",\"evenings\"]", """
                "terms":{"extent":{"from":50,"to":50}}"""));
        open(id).then().body("employmentType", contains("PART_TIME"));
        revise(id, CARE.replace("\"workingTimes\":[\"part-time\",\"evenings\"]", """
                "terms":{"extent":{"from":100,"to":100}}"""));
        open(id).then().body("employmentType", contains("FULL_TIME"));
    }

    @Test
    void nobodysNumberIsInIt() {
        registered("Annas café", SOLE_TRADER);
        String id = drafted(Tokens.employer(SOLE_TRADER), "Kock");
        move(admin, id, "published");

        assertEquals(200, open(id).statusCode());
        assertEquals(-1, open(id).asString().indexOf(SOLE_TRADER));
    }

    @Test
    void whoHasItIsToldThatNothingChangedUntilSomethingDoes() {
        String id = published(CARE);
        Response first = open(id);
        String tag = first.getHeader("ETag");
        String time = first.getHeader("Last-Modified");

        for (Map<String, String> kept : List.of(
                Map.of("If-None-Match", tag),
                Map.of("If-None-Match", "\"other\", W/" + tag),
                Map.of("If-Modified-Since", time),
                Map.of("If-None-Match", tag, "If-Modified-Since", "Mon, 02 Mar 2020 12:00:00 GMT"))) {
            read(id, kept).then().statusCode(304).header("ETag", tag).body(equalTo(""));
        }
        for (Map<String, String> old : List.of(
                Map.of("If-None-Match", "\"other\""),
                Map.of("If-None-Match", "\"other\"", "If-Modified-Since", time),
                Map.of("If-Modified-Since", "yesterday"))) {
            read(id, old).then().statusCode(200);
        }

        TestClock.advance(Duration.ofMinutes(1));
        revise(id, CARE.replace("\"positions\":2", "\"positions\":3"));
        Response second = read(id, Map.of("If-None-Match", tag));
        assertEquals(200, second.statusCode());
        assertNotEquals(tag, second.getHeader("ETag"));
        read(id, Map.of("If-Modified-Since", time)).then().statusCode(200);
    }

    @Test
    void draftsAndPausedOnesAreNotThereAndEndedOnesAreGone() {
        registered();
        String id = drafted(employer, "Kock");
        assertEquals(404, open(id).statusCode());
        assertEquals(404, open("00000000-0000-4000-8000-000000000000").statusCode());
        move(employer, id, "published");
        assertEquals(200, open(id).statusCode());
        move(employer, id, "paused");
        assertEquals(404, open(id).statusCode());
        move(employer, id, "filled");

        open(id).then().statusCode(410).body("type", equalTo("urn:jobbspar:problem:gone"));
        list("").then().body("items", empty());
    }

    @Test
    void listingNamesEachOnceAndKeepsItsOrderWhenOneChanges() {
        TestClock.set(LocalDate.of(2026, 3, 2));
        String first = published(CARE);
        TestClock.advance(Duration.ofMinutes(1));
        String second = published(CARE);
        drafted(employer, "Utkast");
        TestClock.advance(Duration.ofMinutes(1));
        revise(first, CARE.replace("\"positions\":2", "\"positions\":3"));

        list("").then()
                .body("total", is(2))
                .body("items.url", contains(URI + "/" + first, URI + "/" + second))
                .body("items[0].lastModified", startsWith("2026-03-02T12:02"));
        list("?limit=1&page=2").then().body("items.id", contains(second)).body("total", is(2));
        list("?pages=2").then().statusCode(400);
        list("?limit=1000").then().statusCode(400).body("detail", not(empty()));
    }

    private String published(String request) {
        registered();
        String id = as(employer)
                .body(request)
                .post("/vacancy/v1/vacancies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        move(employer, id, "published").then().statusCode(200);
        return id;
    }

    private void registered() {
        as(admin)
                .body("{\"name\":\"Örebro kommun\",\"organisationNumber\":\"" + OREBRO + "\"}")
                .post("/vacancy/v1/employers");
    }

    private void revise(String id, String request) {
        String etag = as(admin).get("/vacancy/v1/vacancies/" + id).getHeader("ETag");
        as(employer)
                .header("If-Match", etag)
                .body(request)
                .put("/vacancy/v1/vacancies/" + id)
                .then()
                .statusCode(200);
    }

    private Response open(String id) {
        return read(id, Map.of());
    }

    private Response read(String id, Map<String, String> headers) {
        return asNobody().headers(headers).get(URI + "/" + id);
    }

    private Response list(String query) {
        return asNobody().get(URI + query);
    }
}
