package se.jobbspar.vacancy.opening;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.vacancy.Service;
import se.jobbspar.vacancy.TestClock;

/** Which vacancies planners, HR and employers find, and in which order. */
@QuarkusTest
class VacancyListTest extends Service {
    private static final String NOTHING_MORE = "\"positions\":1";

    private String unit;
    private String firm;

    @BeforeEach
    void employers() {
        firm = register("{\"name\":\"Åbergs Bygg AB\"}");
        unit = register("{\"name\":\"Äldrevården\",\"sector\":\"municipal\",\"municipality\":\"1880\"}");
    }

    @Test
    void hrFindsTheDraftsAndVacanciesOfItsUnitsAlone() {
        vacancy(unit, "Undersköterska", NOTHING_MORE);
        published(vacancy(firm, "Snickare", NOTHING_MORE));

        assertEquals(List.of("Undersköterska"), titles(hr, "own=true"));
        assertEquals(Set.of("Snickare", "Undersköterska"), Set.copyOf(titles(hr, "")));
        assertEquals(List.of("Undersköterska"), titles(hr, "employer=" + unit));
        assertEquals(List.of(), titles(planner, "own=true"));
        as(hr).get("/vacancy/v1/vacancies?own=yes").then().statusCode(400).body("errors.field", contains("own"));
    }

    @Test
    void extentIsFoundByWhatCanBeWorkedHoweverItWasSaid() {
        published(vacancy(firm, "Hel", terms("\"extent\":{\"from\":100,\"to\":100}")));
        published(vacancy(firm, "Båda", terms("\"extent\":{\"from\":75,\"to\":100}")));
        published(vacancy(firm, "Halv", terms("\"extent\":{\"from\":50,\"to\":50}")));
        published(vacancy(firm, "Deltid", "\"workingTimes\":[\"part-time\",\"evenings\"]"));
        published(vacancy(firm, "Osagd", NOTHING_MORE));

        assertEquals(Set.of("Båda", "Hel"), Set.copyOf(titles(planner, "extent=full-time")));
        assertEquals(Set.of("Halv", "Båda", "Deltid"), Set.copyOf(titles(planner, "extent=part-time")));
        as(planner)
                .get("/vacancy/v1/vacancies?extent=half")
                .then()
                .statusCode(400)
                .body("errors[0].allowed", contains("full-time", "part-time"));
    }

    @Test
    void vacancyIsFoundAtEachOfItsPlaces() {
        published(vacancy(firm, "Två orter", terms("\"otherMunicipalities\":[\"0305\"]")));
        published(vacancy(firm, "Örebro", NOTHING_MORE));

        assertEquals(List.of("Två orter"), titles(planner, "municipality=0305"));
        assertEquals(List.of("Två orter"), titles(planner, "county=03"));
        assertEquals(Set.of("Två orter", "Örebro"), Set.copyOf(titles(planner, "municipality=1880")));
        assertEquals(Set.of("Två orter", "Örebro"), Set.copyOf(titles(planner, "county=18")));
        // The last digits of a code are no county's.
        assertEquals(List.of(), titles(planner, "county=05"));
        // Regions are counted, and each vacancy once.
        assertEquals(List.of(), titles(planner, "region=03"));
        assertEquals(Set.of("Två orter", "Örebro"), Set.copyOf(titles(planner, "region=18")));
    }

    @Test
    void lastPublishedComesFirstThoughAnOlderOneChangedLater() {
        String older = published(vacancy(firm, "Äldre", NOTHING_MORE));
        TestClock.advance(Duration.ofDays(2));
        published(vacancy(unit, "Nyare", NOTHING_MORE));
        TestClock.advance(Duration.ofDays(1));
        move(admin, older, "paused").then().statusCode(200);

        assertEquals(List.of("Äldre", "Nyare"), titles(planner, ""));
        assertEquals(List.of("Nyare", "Äldre"), titles(planner, "sort=published"));
        // Å comes before Ä in Swedish.
        assertEquals(List.of("Äldre", "Nyare"), titles(planner, "sort=employer"));
        assertEquals(List.of("Nyare"), titles(planner, "publishedSince=" + TODAY.plusDays(2)));
        as(planner)
                .get("/vacancy/v1/vacancies?publishedSince=9999-01-01")
                .then()
                .statusCode(400);
    }

    @Test
    void draftsComeAfterAllThatWasPublishedAndOfOneEmployerTheLastPublishedFirst() {
        vacancy(unit, "Utkast", NOTHING_MORE);
        published(vacancy(unit, "Äldre", NOTHING_MORE));
        TestClock.advance(Duration.ofDays(1));
        published(vacancy(unit, "Nyare", NOTHING_MORE));

        assertEquals(List.of("Nyare", "Äldre", "Utkast"), titles(hr, "sort=published"));
        assertEquals(List.of("Nyare", "Äldre", "Utkast"), titles(hr, "sort=employer"));
    }

    @Test
    void whoHiresForSeveralSaysForWhichAtItsField() {
        as(admin)
                .body("{\"title\":\"Kock\",\"occupationGroup\":\"5120\"}")
                .post("/vacancy/v1/vacancies")
                .then()
                .statusCode(422)
                .body("errors.field", contains("employer"));
    }

    @Test
    void unitsOfAMunicipalityAreFoundAmongEmployers() {
        register("{\"name\":\"Bostads AB\",\"sector\":\"municipal-company\",\"municipality\":\"1880\"}");

        as(hr).get("/vacancy/v1/employers?municipality=1880&sector=municipal")
                .then()
                .body("items.name", contains("Äldrevården"));
        as(planner)
                .get("/vacancy/v1/employers?municipality=1880")
                .then()
                .body("items.name", contains("Bostads AB", "Äldrevården"));
        as(hr).get("/vacancy/v1/employers?sector=kommun")
                .then()
                .statusCode(400)
                .body("errors[0].allowed", hasItems("municipal", "municipal-company"));
    }

    private String register(String body) {
        return as(admin)
                .body(body)
                .post("/vacancy/v1/employers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String terms(String said) {
        return "\"terms\":{" + said + "}";
    }

    private String vacancy(String employer, String title, String more) {
        return as(admin)
                .body("{\"title\":\"" + title + "\",\"employer\":\"" + employer
                        + "\",\"occupationGroup\":\"5321\",\"municipality\":\"1880\"," + more + "}")
                .post("/vacancy/v1/vacancies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String published(String id) {
        move(admin, id, "published").then().statusCode(200);
        return id;
    }
}
