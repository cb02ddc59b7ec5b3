package se.jobbspar.vacancy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No text of this service holds a personal number, however it is written. */
@QuarkusTest
class PersonalNumberTest extends Service {
    private static final String VACANCIES = "/vacancy/v1/vacancies";
    private static final List<String> NUMBERS =
            List.of("850709-9805", "19850709 9805", "850769–9802", "８５０７０９-9805", "1985.07.09.9805", "850709-T123");

    @Test
    void titleDescriptionAndEmployerHoldNone() {
        registered("Örebro kommun", OREBRO);

        for (String number : NUMBERS) {
            String text = "Ring Eva " + number;
            refused(VACANCIES, "{\"title\":\"" + text + "\",\"occupationGroup\":\"5321\"}", "title");
            refused(
                    VACANCIES,
                    "{\"title\":\"Kock\",\"description\":\"" + text + "\",\"occupationGroup\":\"5120\"}",
                    "description");
            refused("/vacancy/v1/employers", "{\"name\":\"" + text + "\"}", "name");
        }
        as(employer)
                .body("{\"title\":\"Kock, ring 070-174 06 35 före 2026-12-24\",\"occupationGroup\":\"5120\"}")
                .post(VACANCIES)
                .then()
                .statusCode(201);
    }

    @Test
    void importedAdIsTakenWithoutTheNumberAndItsSenderIsTold() {
        String ad = """
            [{"id":"a1","headline":"Kock, sök till 850709-9805","description":{"text":"Ring Eva 19850709–9805 på 070-174 06 35"},
              "employer":{"name":"Firma 850769-9802"},"application_deadline":"2026-04-30T23:59:59",
              "occupation_group":{"concept_id":"none","legacy_ams_taxonomy_id":"5120"}}]""";

        as(planner)
                .header("Accept-Language", "sv")
                .body(ad)
                .post(VACANCIES + "/import")
                .then()
                .statusCode(200)
                .header("Content-Language", "sv")
                .body("created", is(1))
                .body("notices.field", contains("employer.name", "headline", "description.text"))
                .body("notices[0].message", equalTo("innehöll ett personnummer, som har utelämnats"));
        String id = as(coach).get(VACANCIES).then().extract().path("items[0].id");
        as(coach)
                .get(VACANCIES + "/" + id)
                .then()
                .body("title", equalTo("Kock, sök till […]"))
                .body("description", equalTo("Ring Eva […] på 070-174 06 35"))
                .body("employer.name", equalTo("Firma […]"));
    }

    @Test
    void barometerRowWithANumberIsRejected() {
        String rows = """
            [{"yb_yrke":"Kock 850709-9805","lan":"18","ssyk":"5120","rekryteringssituation":"brist","omgang":"2026-1"},
             {"yb_yrke":"Kock","lan":"18","ssyk":"5120","rekryteringssituation":"brist","omgang":"2026-1",
              "kalla":"Eva 850709-9805"}]""";

        as(planner)
                .header("Accept-Language", "sv")
                .body(rows)
                .post("/vacancy/v1/shortage-occupations/import")
                .then()
                .statusCode(200)
                .body("rejected", is(2))
                .body("errors.field", contains("yb_yrke", "kalla"))
                .body("errors[0].message", equalTo("får inte innehålla personnummer"));
    }

    private void refused(String address, String body, String field) {
        as(admin)
                .header("Accept-Language", "sv")
                .body(body)
                .post(address)
                .then()
                .statusCode(400)
                .header("Content-Language", "sv")
                .body("errors.field", contains(field))
                .body("errors[0].message", equalTo("får inte innehålla personnummer eller samordningsnummer"));
    }
}
