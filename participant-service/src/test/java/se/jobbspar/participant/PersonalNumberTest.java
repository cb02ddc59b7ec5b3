package se.jobbspar.participant;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import org.junit.jupiter.api.Test;

/** No text of this service holds a personal number, however it is written. */
@ServiceTest
class PersonalNumberTest {
    private static final List<String> NUMBERS =
            List.of("850709-9805", "19850709 9805", "850769–9802", "８５０７０９-9805", "1985.07.09.9805", "850709-T123");

    private final Api coach = Api.coach("1880");

    @Test
    void referenceAndNameHoldNone() {
        for (String number : NUMBERS) {
            refused(Api.person("Amina", "none").replace("AME 17", "AME " + number), "reference");
            refused(Api.person("Amina " + number, "none"), "name");
        }
        coach.post(Api.person("Amina", "none").replace("AME 17", "AME 20261126-17, 070-174 06 35"))
                .then()
                .statusCode(201);
    }

    @Test
    void decisionHoldsNone() {
        Registered person = coach.register("Amina", "none");

        for (String number : List.of("850709-9805", "850709 9805", "850709.9805", "８５０７０９9805")) {
            coach.erase(person.id(), person.etag(), "KS " + number)
                    .then()
                    .statusCode(400)
                    .body("errors[0].message", startsWith("must not hold a personal number"));
            Api.admin()
                    .concludeBy("KS " + number, "statute", "1880", "1881")
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("decision"));
        }
        coach.get(person.id()).then().statusCode(200);
    }

    private void refused(String body, String field) {
        coach.asks()
                .header("Accept-Language", "sv")
                .body(body)
                .post("/participant/v1/participants")
                .then()
                .statusCode(400)
                .header("Content-Language", "sv")
                .body("errors.field", contains(field))
                .body("errors[0].message", equalTo("får inte innehålla personnummer eller samordningsnummer"));
    }
}
