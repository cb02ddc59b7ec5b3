package se.jobbspar.vacancy.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.vacancy.Service;

/** Ads as employers' own pages and spreadsheets have them. */
@QuarkusTest
class AdFormatsTest extends Service {
    private static final String URI = "/vacancy/v1/vacancies";
    private static final String COOK = """
            {"@context":"https://schema.org/","@type":"JobPosting","identifier":{"@type":"PropertyValue","name":"Montels","value":"4711"},
             "title":"Kock &amp; servitör","description":"<p>Du lagar <b>husman</b>.</p><p>Ring oss.</p>","datePosted":"2026-03-01",
             "validThrough":"2026-04-30T22:30:00Z","employmentType":["FULL_TIME"],"totalJobOpenings":"2",
             "hiringOrganization":{"@type":"Organization","name":"Montels kök","taxID":"212000-1967"},
             "jobLocation":{"@type":"Place","address":{"@type":"PostalAddress","addressLocality":"Örebro","addressCountry":"SE"}},
             "occupationalCategory":{"@type":"CategoryCode","codeValue":"5120","name":"Kockar"},
             "skills":"HACCP","experienceRequirements":{"@type":"OccupationalExperienceRequirements","monthsOfExperience":24},
             "jobBenefits":"Fri lunch"}""";

    @Test
    void jobPostingIsHeldAndTheSameAgainChangesNothing() {
        posting(COOK).body("created", is(1)).body("errors", empty()).body("notices", empty());
        posting(COOK).body("unchanged", is(1));

        as(admin)
                .get(URI)
                .then()
                .body("total", is(1))
                .body("items[0].title", equalTo("Kock & servitör"))
                .body(
                        "items[0].description",
                        equalTo("Du lagar husman.\n\nRing oss.\n\nHACCP\n24 månaders erfarenhet\n\nFri lunch"))
                .body("items[0].lastDay", equalTo("2026-05-01"))
                .body("items[0].workingTimes", contains("full-time"))
                .body("items[0].positions", is(2))
                .body("items[0].employer.name", equalTo("Montels kök"))
                .body("items[0].municipality", equalTo("1880"))
                .body("items[0].occupationGroup", equalTo("5120"))
                .body("items[0].origin.source", equalTo("jobposting"))
                .body("items[0].origin.id", equalTo("4711"));
    }

    @Test
    void jobPostingIsFoundHoweverItLies() {
        String other = COOK.replace("4711", "4712");
        for (String file : List.of(
                "[" + COOK + "," + other + "]",
                "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\"}," + COOK + "," + other + "]}",
                "{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"ListItem\",\"item\":" + COOK + "},{\"item\":"
                        + other + "}]}",
                page(COOK) + page(other),
                page("[" + COOK.replace("\"JobPosting\"", "[\"Thing\",\"http://schema.org/JobPosting\"]") + "," + other
                        + "]"))) {
            posting(file).body("received", is(2)).body("created", is(2));
            emptied();
        }
        posting("{\"@type\":\"WebSite\"}").body("received", is(0));
    }

    @Test
    void pageIsReadInTheEncodingItNames() {
        for (String charset : List.of("UTF-8", "ISO-8859-1", "windows-1252", "ISO-8859-15")) {
            post(
                            "?format=jobposting",
                            "text/html",
                            ("<!doctype html><meta charset=\"" + charset + "\">" + page(COOK))
                                    .getBytes(Charset.forName(charset)))
                    .statusCode(200)
                    .body("created", is(1));
            assertEquals(List.of("Kock & servitör"), titles(admin, "page=1"));
            emptied();
        }
    }

    @Test
    void whatOnlyAPersonUnderstandsIsTold() {
        String odd = COOK.replace("\"Örebro\"", "\"Visby hamn\"")
                .replace("[\"FULL_TIME\"]", "\"INTERN, PER_DIEM\"")
                .replace("\"2\"", "\"några\"")
                .replace("\"codeValue\":\"5120\"", "\"codeValue\":\"35-2014.00\"")
                .replace("\"jobBenefits\"", "\"baseSalary\":{\"value\":30000},\"jobBenefits\"");
        posting(odd)
                .body("created", is(1))
                .body(
                        "notices.field",
                        containsInAnyOrder(
                                "baseSalary",
                                "totalJobOpenings",
                                "employmentType",
                                "employmentType",
                                "occupationalCategory",
                                "occupationalCategory",
                                "jobLocation"))
                .body("leftOut.find { it.field == 'employmentType' }.count", is(2))
                .body("leftOut.find { it.field == 'employmentType' }.reason", not(containsString("INTERN")));
    }

    @Test
    void jobPostingWithoutAnIdentifierIsKnownByItsAddress() {
        String bare = COOK.replaceFirst(
                "\"identifier\":\\{[^}]*},",
                "\"url\":\"https://example.org/jobb/kock?id=7&x=" + "å".repeat(90) + "\",");
        posting(bare).body("created", is(1));
        posting(bare).body("unchanged", is(1));
        posting(COOK.replaceFirst("\"identifier\":\\{[^}]*},", "")).body("errors.field", contains("identifier"));
    }

    @Test
    void brokenOrDoubledJsonIsRefusedWhole() {
        for (String file : List.of(
                COOK + COOK,
                "[" + COOK,
                page(COOK) + "<script type=\"application/ld+json\">{\"@type\":\"JobPosting\"",
                COOK.replace("\"title\":", "\"title\":\"Diskare\",\"title\":"),
                "<html><p>Inga lediga jobb</p></html>")) {
            post("?format=jobposting", "application/ld+json", bytes(file)).statusCode(400);
        }
        post("", "application/json", bytes("[{\"id\":\"a\",\"headline\":\"A\",\"headline\":\"B\"}]"))
                .statusCode(400)
                .body("detail", containsString("headline twice, in line 1"));
        assertEquals(List.of(), titles(admin, "page=1"));
    }

    @Test
    void whatWePublishIsReadBackAsItWas() {
        post("", "application/json", bytes("""
            [{"id":"a1","headline":"Kock","application_deadline":"2026-04-30","number_of_vacancies":3,"description":{"text":"Ring <oss>."},
              "employer":{"name":"Montels kök"},"occupation_group":{"legacy_ams_taxonomy_id":"5120"},
              "workplace_address":{"municipality_code":"1880"},"working_hours_type":"heltid"}]""")).body("created", is(1));
        String id = as(admin).get(URI).then().extract().path("items[0].id");
        String posting = asNobody().get("/vacancy/v1/public/vacancies/" + id).asString();

        post("?format=jobposting&source=neighbour", "application/ld+json", bytes(posting))
                .body("created", is(1))
                .body("notices", empty());
        as(admin)
                .get(URI)
                .then()
                .body("total", is(2))
                .body("items.title", contains("Kock", "Kock"))
                .body("items.description", contains("Ring <oss>.", "Ring <oss>."))
                .body("items.lastDay", contains("2026-04-30", "2026-04-30"))
                .body("items.positions", contains(3, 3))
                .body("items.occupationGroup", contains("5120", "5120"))
                .body("items.municipality", contains("1880", "1880"))
                .body("items.workingTimes.flatten()", contains("full-time", "full-time"))
                .body("items.origin.source", containsInAnyOrder("platsbanken", "neighbour"));
    }

    @Test
    void spreadsheetOfAdsIsRead() {
        String sheet = """
                Annonser vecka 10;;;;;;;;;;
                id;rubrik;arbetsgivare;organisationsnummer;ssyk;kommun;omfattning;antal;sista ansökningsdag;språk;körkort
                7;Kock;Montels kök;212000-1967;5120;Örebro;heltid;2;2026-04-30;svenska | ar;B
                8;Diskare;Montels kök;;Köksbiträden;1917;deltid;;;svenska = B1;
                9;Servitör;;;5131;Örebro;;två;;;
                """;
        csv(sheet)
                .body("received", is(3))
                .body("created", is(2))
                .body("errors.field", containsInAnyOrder("arbetsgivare", "antal"))
                .body("notices.field", hasItem("språk"));
        csv(sheet).body("unchanged", is(2));
        as(admin)
                .get(URI + "?q=Kock")
                .then()
                .body("items[0].employer.name", equalTo("Montels kök"))
                .body("items[0].occupationGroup", equalTo("5120"))
                .body("items[0].municipality", equalTo("1880"))
                .body("items[0].workingTimes", contains("full-time"))
                .body("items[0].positions", is(2))
                .body("items[0].lastDay", equalTo("2026-04-30"))
                .body("items[0].requirements.concept", contains("sv", "ar", "urn:jobbspar:licence:b"));
        as(admin).get(URI + "?q=Diskare").then().body("items[0].municipality", equalTo("0331"));

        csv("id;rubrik;arbetsgivare;borttagen\n7;;;ja\n").body("updated", is(1));
        assertEquals(List.of("Kock"), titles(admin, "status=withdrawn"));
    }

    @Test
    void whoLacksAColumnIsToldWhatItMayBeCalled() {
        post("?format=csv", "text/csv", bytes("id;benämning;arbetsgivare\n7;Kock;Montels kök\n"))
                .statusCode(400)
                .body("errors.field", contains("headline"))
                .body("errors.message", contains(endsWith("it may also be called rubrik, titel, title")));
    }

    @Test
    void sameIdInTwoFeedsIsTwoAds() {
        csv("id;titel;arbetsgivare\n7;Kock;Montels kök\n", "&source=montel").body("created", is(1));
        csv("id;rubrik;arbetsgivare\n7;Svetsare;Verkstaden\n", "&source=verkstaden")
                .body("created", is(1));
        post("?format=csv&source=A%20B", "text/csv", bytes("id\n")).statusCode(400);
        post("?format=xml", "text/csv", bytes("id\n")).statusCode(400);
    }

    private ValidatableResponse posting(String file) {
        return post("?format=jobposting", "application/ld+json", bytes(file)).statusCode(200);
    }

    private ValidatableResponse csv(String file) {
        return csv(file, "");
    }

    private ValidatableResponse csv(String file, String query) {
        return post("?format=csv" + query, "text/csv", bytes(file)).statusCode(200);
    }

    private ValidatableResponse post(String query, String type, byte[] file) {
        return as(planner)
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("application/ld+json", ContentType.BINARY)
                                .encodeContentTypeAs("text/html", ContentType.BINARY)
                                .encodeContentTypeAs("text/csv", ContentType.BINARY)))
                .contentType(type)
                .body(file)
                .post(URI + "/import" + query)
                .then();
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private static String page(String json) {
        return "<html><head><script type=\"application/ld+json\">" + json + "</script></head><body>Jobb</body></html>";
    }
}
