package se.jobbspar.vacancy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One name is one thing however it is written, and lists are in Swedish order. */
@QuarkusTest
class OneTextTest extends Service {
    private static final String EMPLOYERS = "/vacancy/v1/employers";
    private static final String SHORTAGE = "/vacancy/v1/shortage-occupations";
    private static final String VACANCIES = "/vacancy/v1/vacancies";
    /** Capitals, spaces nobody sees, an accent of its own, the unit's sign for the letter, full-width letters. */
    private static final List<String> ONE_BAKERY = List.of(
            "Café på Åsen",
            "CAFÉ PÅ ÅSEN",
            "Café\u00a0på  Åsen ",
            "Cafe\u0301 pa\u030a A\u030asen",
            "Café på \u212bsen",
            "Ｃａｆé på Åsen");

    @Test
    void employersWithoutNumberAreOneUnderWhateverSpelling() {
        ads(ONE_BAKERY.stream());

        as(coach).get(EMPLOYERS).then().body("items.name", contains("Café på Åsen"));
        as(admin).body("{\"name\":\"café på åsen\"}").post(EMPLOYERS).then().statusCode(409);
        ads(Stream.of("cafÉ PÅ åsen"));
        as(coach).get(EMPLOYERS).then().body("total", is(1));
    }

    @Test
    void occupationOfTheBarometerIsOneUnderWhateverSpelling() {
        String rows = ONE_BAKERY.stream()
                .map(name -> name + ",1,5120,Brist,ÖKA,2026-1\n")
                .collect(Collectors.joining());

        as(planner)
                .contentType("text/csv")
                .body(("yb_yrke,lan,ssyk_codes,rekryteringssituation,prognos,omgang\n" + rows)
                        .getBytes(StandardCharsets.UTF_8))
                .post(SHORTAGE + "/import")
                .then()
                .body("created", is(1))
                .body("errors.row", contains(2, 3, 4, 5, 6))
                .body("errors[4].message", is("the same occupation, region and round is in row 1"));
        as(coach).get(SHORTAGE).then().body("items.region", contains("01"));
    }

    @Test
    void searchFindsEverySpelling() {
        ads(ONE_BAKERY.stream());

        for (String spelling : ONE_BAKERY) {
            String q = "?q=" + URLEncoder.encode(spelling, StandardCharsets.UTF_8);
            as(coach).get(EMPLOYERS + q).then().body("total", is(1));
            as(coach).get(VACANCIES + q).then().body("total", is(ONE_BAKERY.size()));
        }
    }

    @Test
    void namesAreInSwedishOrderOnEveryPage() {
        List<String> inOrder = List.of("Aber", "åkeri", "Ärla", "Öl").stream()
                .map(name -> name + " AB")
                .toList();
        ads(Stream.of("Öl AB", "Ärla AB", "Zebra AB", "åkeri AB", "éclair AB", "Aber AB", "VVS AB", "Veterinär AB"));
        List<String> whole = List.of(
                inOrder.get(0),
                "éclair AB",
                "Veterinär AB",
                "VVS AB",
                "Zebra AB",
                inOrder.get(1),
                inOrder.get(2),
                inOrder.get(3));

        assertEquals(whole, names(EMPLOYERS + "?limit=100"));
        assertEquals(
                whole,
                IntStream.rangeClosed(1, 3)
                        .mapToObj(page -> names(EMPLOYERS + "?limit=3&page=" + page))
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void shortageOccupationsAreInSwedishOrder() {
        String rows = Stream.of("VVS-montörer", "Åkare", "Ölbryggare", "Veterinärer", "Zoologer", "Ärtodlare")
                .map(name -> name + ",00,5120,brist,öka,2026-1\n")
                .collect(Collectors.joining());
        as(planner)
                .contentType("text/csv")
                .body(("yb_yrke,lan,ssyk_codes,rekryteringssituation,prognos,omgang\n" + rows)
                        .getBytes(StandardCharsets.UTF_8))
                .post(SHORTAGE + "/import");

        assertEquals(
                List.of("Veterinärer", "VVS-montörer", "Zoologer", "Åkare", "Ärtodlare", "Ölbryggare"),
                names(SHORTAGE));
    }

    private List<String> names(String uri) {
        return as(coach).get(uri).then().statusCode(200).extract().path("items.name");
    }

    private void ads(Stream<String> employers) {
        String ads = employers
                .map(name -> """
                    {"id":"%s","headline":"%s","occupation_group":{"legacy_ams_taxonomy_id":"5120"},"employer":{"name":"%s"}}""".formatted(Integer.toHexString(name.hashCode()), name, name))
                .collect(Collectors.joining(","));
        as(planner)
                .body(("[" + ads + "]").getBytes(StandardCharsets.UTF_8))
                .post(VACANCIES + "/import")
                .then()
                .statusCode(200)
                .body("rejected", is(0));
    }
}
