package se.jobbspar.participant;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.participant.Happened.enrolment;
import static se.jobbspar.participant.Happened.programme;
import static se.jobbspar.participant.ParticipantErrorsTest.problem;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ESF+ is told month by month, over HTTP. */
@ServiceTest
class SendingTest {
    private static final String MUNICIPALITY = "2021";
    private static final String HOURS = "{\"participant\":\"%s\",\"enrolment\":\"%s\",\"month\":\"%s\",\"hours\":%d}";

    private final Happened happened = new Happened(Api.coach(MUNICIPALITY));
    private final YearMonth current = YearMonth.from(Happened.TODAY);
    private final YearMonth first = current.minusMonths(2);
    private final YearMonth second = current.minusMonths(1);
    private String programme;
    private Registered amina;
    private String enrolment;

    @BeforeEach
    void enrol() {
        programme = happened.said("programmes", programme(MUNICIPALITY).replace("\"own\"", "\"esf-plus\""));
        amina = happened.coach().register("Amina", "none");
        enrolment =
                happened.said("enrolments", enrolment(amina.id(), programme, "\"from\":\"" + first.atDay(1) + "\""));
    }

    @Test
    void correctionMarksItsMonthAndTheLaterOnesAndShowsTheDifference() {
        String hours = happened.said("attendances", hours(first, 60));
        happened.said("attendances", hours(second, 80));
        send(first, 1, 0, 60).then().statusCode(200).body("state", equalTo("sent"));
        send(second, 0, 0, 80).then().statusCode(200);
        send(second, 0, 0, 80).then().statusCode(200).body("state", equalTo("sent"));
        states("sent", "sent", "open");

        happened.sayAnew("attendances", hours, "\"1\"", hours(first, 48)).then().statusCode(200);

        states("send-again", "send-again", "open")
                .body("items[0].now.hours", equalTo(48))
                .body("items[0].sent.hours", equalTo(60))
                .body("items[0].difference.hours", equalTo(-12))
                .body("items[1].difference.hours", equalTo(0))
                .body("items[2].sent", nullValue());
        problem(send(second, 0, 0, 80), 409, "conflict").body("detail", containsString(first + " is next"));
        problem(send(first, 1, 0, 60), 409, "conflict").body("detail", containsString("other figures"));
        send(first, 1, 0, 48).then().statusCode(200);
        states("sent", "send-again", "open");
        send(second, 0, 0, 80).then().statusCode(200);
        states("sent", "sent", "open");
        problem(send(current, 0, 0, 0), 409, "conflict").body("detail", containsString("not over"));
    }

    /** Two who change places leave the sums as they were. */
    @Test
    void otherPeopleWithTheSameSumsAreSentAgain() {
        send(first, 1, 0, 0).then().statusCode(200);
        Registered bo = happened.coach().register("Bo", "none");
        String from = "\"from\":\"" + first.atDay(1) + "\"";
        happened.said("enrolments", enrolment(bo.id(), programme, from));
        happened.sayAnew(
                        "enrolments", enrolment, "\"1\"", enrolment(amina.id(), programme, from + ",\"mistaken\":true"))
                .then()
                .statusCode(200);

        states("send-again", "not-sent", "open").body("items[0].difference.starts", equalTo(0));
    }

    @Test
    void whatWasSentStaysWhenSomebodyIsErased() {
        send(first, 1, 0, 0).then().statusCode(200);
        happened.coach().erase(amina.id(), amina.etag(), "KS 2026/0417").then().statusCode(204);

        states("send-again", "not-sent", "open")
                .body("items[0].sent.starts", equalTo(1))
                .body("items[0].difference.starts", equalTo(-1));
    }

    @Test
    void hoursAreOfAMonthOfTheEnrolmentAndSaidOnce() {
        happened.said("attendances", hours(first, 60));

        problem(happened.say("attendances", hours(first, 10)), 422, "implausible")
                .body("errors[0].field", equalTo("month"));
        problem(happened.say("attendances", hours(first.minusMonths(1), 10)), 422, "implausible");
        problem(happened.say("attendances", hours(current.plusMonths(1), 10)), 422, "implausible");
        problem(happened.say("attendances", hours(second, 745)), 400, "validation");
        problem(
                happened.say("attendances", hours(second, 10).replace(second.toString(), "2021-13")),
                400,
                "validation");
        happened.list("attendances", "enrolment", enrolment)
                .then()
                .body("total", equalTo(1))
                .body("items[0].month", equalTo(first.toString()))
                .body("items[0].hours", equalTo(60));
    }

    @Test
    void ownCoachesAloneSend() {
        String months = "reports/funds/esf-plus/months";
        assertEquals(
                404,
                new Happened(Api.coach("2039"))
                        .list(months, "programme", programme)
                        .statusCode());
        assertEquals(
                403,
                new Happened(Api.planner(MUNICIPALITY))
                        .list(months, "programme", programme)
                        .statusCode());
    }

    private String hours(YearMonth month, int hours) {
        return HOURS.formatted(amina.id(), enrolment, month, hours);
    }

    private Response send(YearMonth month, int starts, int ends, int hours) {
        return happened.coach()
                .asks()
                .queryParam("programme", programme)
                .body("{\"starts\":%d,\"ends\":%d,\"hours\":%d}".formatted(starts, ends, hours))
                .post("/participant/v1/reports/funds/esf-plus/months/{month}/sent", month.toString());
    }

    private ValidatableResponse states(String... states) {
        ValidatableResponse months = happened.list("reports/funds/esf-plus/months", "programme", programme)
                .then()
                .statusCode(200)
                .body("total", equalTo(states.length));
        for (int i = 0; i < states.length; i++) {
            months.body("items[" + i + "].state", equalTo(states[i]));
        }
        return months;
    }
}
