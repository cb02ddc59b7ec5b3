package se.jobbspar.vacancy.intake;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.jobbspar.vacancy.Service;

/** Codes of older standards, and of parts of groups, in every door that takes codes of groups and municipalities. */
@QuarkusTest
class FormerCodesTest extends Service {
    private static final String ADS = "/vacancy/v1/vacancies";
    private static final String HEADCOUNTS = "/vacancy/v1/headcounts";

    @Test
    void headcountInSsyk96IsReadWhereTheGroupKeptItsNameAndElseRefused() {
        String rows = """
                ssyk96;enhet;alder;antal
                2222 Tandläkare;Folktandvården;60-64;3
                5132;Linden;60-64;20
                2221;Linden;60-64;2
                9999;Linden;60-64;2
                """;

        headcount("en", rows)
                .body("created", is(1))
                .body("notices.field", contains("ssyk96"))
                .body(
                        "notices[0].message",
                        equalTo("SSYK 96 \"2222 Tandläkare\" is read as the group of that name in SSYK 2012:"
                                + " \"2260 Tandläkare\""))
                .body("errors.row", contains(2, 3, 4))
                .body("errors[0].message", containsString("; with a name like it: \"5321 Undersköterskor, hem"))
                // Physicians, whose code is the nurses' today.
                .body(
                        "errors[1].message",
                        allOf(containsString("SSYK 96 \"2221 Läkare\" is not read"), containsString("2212 ST-läkare")))
                .body("errors[2].message", equalTo("must begin with the four digits of a group in SSYK 96"));
        headcount("sv", rows)
                .body("unchanged", is(1))
                .body(
                        "notices[0].message",
                        equalTo("SSYK 96 \"2222 Tandläkare\" läses som gruppen med det namnet i SSYK 2012:"
                                + " \"2260 Tandläkare\""))
                .body("errors[0].message", containsString("läses inte: ingen grupp i SSYK 2012 motsvarar den ensam"));
        as(planner).get(HEADCOUNTS + "/2026-02-01").then().body("items.occupation", contains("2260"));
    }

    @Test
    void headcountThatDoesNotSayItsStandardIsInSsyk2012() {
        headcount("en", """
                        ssyk;enhet;alder;antal
                        2221;Linden;60-64;4
                        1412;Skolan;60-64;1
                        5139;Linden;60-64;2
                        9142;Linden;60-64;5
                        """)
                .body("created", is(3))
                .body("notices.row", contains(2, 4))
                .body(
                        "notices[0].message",
                        equalTo("SSYK 2012 \"1412 Rektorer\" is read as the group that it is part of:"
                                + " \"1410 Chefer inom grund- och gymnasieskola samt vuxenutbildning\""))
                .body(
                        "notices[1].message",
                        allOf(
                                containsString("\"9622 Vaktmästare m.fl.\""),
                                containsString("codes that both have are read as SSYK 2012")))
                .body("errors.row", contains(3));
        as(planner)
                .get(HEADCOUNTS + "/2026-02-01")
                .then()
                .body("items.occupation", containsInAnyOrder("2221", "1410", "9622"));
        headcount("en", "ssyk;ssyk96;enhet;alder;antal\n2221;2231;Eken;60-64;4\n")
                .body("notices", empty());
        headcount("sv", "enhet;alder;antal\nLinden;60-64;4\n")
                .body("errors.message", contains("saknas bland rubrikerna, liksom ssyk96"));
        headcount("en", "ssyk96;enhet;alder;antal\n;Linden;60-64;4\n")
                .body("errors.field", contains("ssyk96"))
                .body("errors.message", contains(containsString("merged cells")));
    }

    @Test
    void spreadsheetOfAdsSaysItsStandardInTheHeading() {
        ads("csv", "text/csv", """
                        id;rubrik;arbetsgivare;ssyk96;kommun
                        1;Tandläkare;Folktandvården;2222;1583
                        2;Kirurg;Vården;2221;1623
                        """)
                .body("created", is(2))
                .body("notices.findAll { it.row == 1 }.field", contains("ssyk96"))
                .body("notices.find { it.row == 2 }.message", containsString("SSYK 96 \"2221 Läkare\" is not read"))
                .body("leftOut.find { it.reason.startsWith('SSYK 96 is read as') }.count", is(1));
        ad("Tandläkare", "2260", "1490");
        ad("Kirurg", null, "0643");
    }

    @Test
    void jobPostingSaysItsStandardInItsSetOfCodes() {
        String posting = """
                {"@type":"JobPosting","identifier":"%3$s","title":"%1$s","hiringOrganization":"Vården",
                 "occupationalCategory":{"@type":"CategoryCode","inCodeSet":%2$s,"codeValue":"2231"}}""";
        ads(
                        "jobposting",
                        "application/json",
                        "[" + posting.formatted("Barnmorska", "{\"name\":\"SSYK 96\"}", "p1") + ","
                                + posting.formatted("Sjuksköterska", "\"SSYK 2012\"", "p2") + "]")
                .body("created", is(2))
                .body("notices.field", contains("occupationalCategory"));
        ad("Barnmorska", "2222", null);
        ad("Sjuksköterska", "2231", null);
    }

    @Test
    void feedsCodesAreOfSsyk2012AndWhatSsyk96AloneHasIsRead() {
        String ad = """
                {"id":"a%2$s","headline":"%1$s","employer":{"name":"Kök"},"occupation_group":{"legacy_ams_taxonomy_id":"%2$s"},
                 "workplace_address":{"municipality_code":"%3$s"}}""";
        ads(
                        "jobsearch",
                        "application/json",
                        "[" + ad.formatted("Vaktmästare", "9142", "1917") + ","
                                + ad.formatted("Undersköterska", "5322", "180") + ","
                                + ad.formatted("Kock", "5122", "1160")
                                + "," + ad.formatted("Bagare", "9999", "9999") + "]")
                .body("created", is(4))
                .body("notices.findAll { it.row == 1 }.message", contains(containsString("9622 Vaktmästare m.fl.")))
                .body("notices.findAll { it.row == 2 }.message", contains(containsString("\"5321 Undersköterskor, ")))
                .body("notices.findAll { it.row == 3 }[0].message", containsString("\"5120 Kockar och kallskänkor\""))
                .body("notices.findAll { it.row == 4 }.message", not(containsString("SSYK 96")));
        ad("Vaktmästare", "9622", "0331");
        ad("Undersköterska", "5321", "0180");
        ad("Kock", null, "1270");
    }

    @Test
    void trainingIsHeldWhereItsMunicipalityIsToday() {
        imported("/vacancy/v1/trainings", "", "en", "text/csv", """
                        referens;namn;anordnare;typ;ger;kommuner
                        S;Svetsare;Komvux;komvux;utbildning: = 3;1583 | 1917
                        """).body("created", is(1));
        as(coach)
                .get("/vacancy/v1/trainings")
                .then()
                .body("items[0].municipalities", containsInAnyOrder("1490", "0331"));
    }

    private void ad(String title, String group, String municipality) {
        as(admin)
                .get(ADS + "?q=" + title)
                .then()
                .body("items[0].occupationGroup", group == null ? nullValue() : equalTo(group))
                .body("items[0].municipality", municipality == null ? nullValue() : equalTo(municipality));
    }

    private ValidatableResponse ads(String format, String type, String file) {
        return imported(ADS, "?format=" + format, "en", type, file);
    }

    private ValidatableResponse headcount(String language, String file) {
        return imported(HEADCOUNTS, "?countedOn=2026-02-01", language, "text/csv", file);
    }

    private ValidatableResponse imported(String uri, String query, String language, String type, String file) {
        return as(planner)
                .header("Accept-Language", language)
                .contentType(type)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(uri + "/import" + query)
                .then()
                .statusCode(200);
    }
}
