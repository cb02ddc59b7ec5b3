package se.jobbspar.participant;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.participant.Happened.enrolment;
import static se.jobbspar.participant.Happened.programme;
import static se.jobbspar.participant.Happened.work;
import static se.jobbspar.participant.ParticipantErrorsTest.problem;

import org.junit.jupiter.api.Test;

/** The method bank: shared, adopted, used, compared. */
@ServiceTest
class MethodTest {
    private static final String LEKSAND = "2029";
    private static final String ORSA = "2034";

    private final Happened own = new Happened(Api.coach(LEKSAND));
    private final Happened other = new Happened(Api.coach(ORSA));

    @Test
    void methodIsReadByAllAndSaidAnewByItsOwn() {
        String method = own.said("methods", method(null));
        String better = method(null).replace("Handledare", "Handledare från första dagen");

        other.read("methods", method).then().statusCode(200).body("said.municipality", equalTo(LEKSAND));
        problem(other.sayAnew("methods", method, "\"1\"", better), 403, "forbidden");
        own.sayAnew("methods", method, "\"1\"", better)
                .then()
                .statusCode(200)
                .body("name", startsWith("Handledare från"));
        assertEquals(
                200, new Happened(Api.planner(ORSA)).read("methods", method).statusCode());
    }

    @Test
    void methodIsAdoptedOnceFromWhoBeganIt() {
        String method = own.said("methods", method(null));
        String adopted = other.said("methods", method(method));

        own.list("methods", "adopts", method).then().body("items.id", contains(adopted));
        refused(other, "methods", method(method), "adopts");
        refused(own, "methods", method(method), "adopts");
        refused(own, "methods", method(adopted), "adopts");
        other.sayAnew("methods", adopted, "\"1\"", method(method)).then().statusCode(200);
    }

    @Test
    void measureNamesMethodsOfTheOwnMunicipality() {
        String person = own.coach().register("Amina", "none").id();
        String enrolment = own.said("enrolments", enrolment(person, own.said("programmes", programme(LEKSAND))));
        String foreign = other.said("methods", method(null));
        String adopted = own.said("methods", method(foreign));

        refused(own, "measures", measure(person, enrolment, foreign), "methods[0]");
        String measure = own.said("measures", measure(person, enrolment, adopted));

        own.read("measures", measure).then().body("methods", contains(adopted));
    }

    @Test
    void methodsAreComparedExactlyAtHomeAndInFivesElsewhere() {
        String method = own.said("methods", method(null));
        String programme = own.said("programmes", programme(LEKSAND));
        for (int i = 0; i < 6; i++) {
            String person = own.coach().register("Deltagare", "none").id();
            String enrolment = own.said("enrolments", enrolment(person, programme));
            own.said("measures", measure(person, enrolment, method));
            if (i < 3) {
                own.said("outcomes", work(person, enrolment));
            }
        }
        String at = "methods.items.find { it.method == '%s' }.outcomes[0].".formatted(method);

        own.list("reports/methods", "municipality", LEKSAND, "limit", "100")
                .then()
                .statusCode(200)
                .body("note", startsWith("Exact"))
                .body("warning", startsWith("The groups differ"))
                .body(at + "municipality", equalTo(LEKSAND))
                .body(at + "people.atMost", equalTo(6))
                .body(at + "figures[0].share.share", equalTo(50.0f))
                .body(at + "medianDaysToSelfSupport", equalTo(184.0f));
        for (Happened stranger : new Happened[] {other, new Happened(Api.planner(LEKSAND))}) {
            stranger.list("reports/methods", "municipality", LEKSAND, "limit", "100")
                    .then()
                    .body("note", startsWith("Numbers are told in fives"))
                    .body(at + "people.atLeast", equalTo(5))
                    .body(at + "people.atMost", equalTo(9))
                    .body(at + "figures[0].numerator.atMost", equalTo(4));
        }
        other.list("reports/methods", "limit", "100").then().body("methods.items.method", hasItem(method));
        problem(own.list("reports/methods", "municipality", "Leksand"), 400, "validation");
    }

    private static void refused(Happened who, String path, String fact, String field) {
        problem(who.say(path, fact), 422, "implausible").body("errors.field", contains(field));
    }

    private static String method(String adopts) {
        return "{\"name\":\"Handledare\",\"description\":\"Praktik inom två veckor.\",\"adopts\":%s}"
                .formatted(adopts == null ? null : "\"" + adopts + "\"");
    }

    private static String measure(String person, String enrolment, String method) {
        return ("{\"participant\":\"%s\",\"enrolment\":\"%s\",\"kind\":\"coaching\",\"plannedFrom\":\"2021-03-01\","
                        + "\"started\":\"2021-03-01\",\"methods\":[\"%s\"]}")
                .formatted(person, enrolment, method);
    }
}
