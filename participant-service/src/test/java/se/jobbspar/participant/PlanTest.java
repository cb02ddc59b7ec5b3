package se.jobbspar.participant;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.jobbspar.participant.ParticipantErrorsTest.problem;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Tokens;

/** What is agreed and what was said, for the coaches of the person's own municipality. */
@ServiceTest
class PlanTest {
    private static final String RATTVIK = "2031";
    private static final String LEKSAND = "2029";
    private static final String PLAN = """
            {"goals":["Undersköterska","Svenska B1"],"nextStep":{"what":"Ring kommunvux","on":"2026-12-04"}}""";
    private static final String MEETING = """
            {"on":"2026-11-02","kind":"meeting","note":"Vill arbeta dagtid.\\nHar barn i skolan."}""";

    private final Api karin = Api.coach(RATTVIK, "karin-rattvik");
    private final Api kalle = Api.coach(RATTVIK, "kalle-rattvik");
    private Registered amina;

    @BeforeEach
    void register() {
        amina = karin.register("Amina", "none");
    }

    @Test
    void planIsEmptyUntilSomethingIsAgreed() {
        karin.read(amina.id(), "plan")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("goals", equalTo(List.of()))
                .body("nextStep", nullValue());

        karin.put(amina.id(), "plan", "\"0\"", PLAN).then().statusCode(200).header("ETag", "\"1\"");

        kalle.read(amina.id(), "plan")
                .then()
                .body("goals", equalTo(List.of("Undersköterska", "Svenska B1")))
                .body("nextStep.what", equalTo("Ring kommunvux"))
                .body("nextStep.on", equalTo("2026-12-04"))
                .body("agreedBy.name", equalTo("karin-rattvik"));
        kalle.list("q", amina.code()).then().body("items[0].nextStep.on", equalTo("2026-12-04"));
    }

    @Test
    void secondOfTwoIsToldThatThePlanHasChanged() {
        karin.put(amina.id(), "plan", "\"0\"", PLAN).then().statusCode(200);

        problem(kalle.put(amina.id(), "plan", "\"0\"", PLAN), 412, "stale-version");
        problem(kalle.put(amina.id(), "plan", null, PLAN), 428, "precondition-required");
    }

    @Test
    void planDoesNotRaiseThePersonsVersion() {
        karin.put(amina.id(), "plan", "\"0\"", PLAN).then().statusCode(200);

        karin.get(amina.id()).then().header("ETag", amina.etag());
    }

    @Test
    void wrongPlanNamesTheField() {
        problem(put("{\"goals\":[\"850709-9805\"]}"), 400, "validation")
                .body("errors.field", equalTo(List.of("goals[0]")));
        problem(
                        put("{\"goals\":[],\"nextStep\":{\"what\":\"Ring 850709-9805\",\"on\":\"2026-12-04\"}}"),
                        400,
                        "validation")
                .body("errors.field", equalTo(List.of("nextStep.what")));
        problem(put("{\"goals\":[],\"nextStep\":{\"what\":\"Ring\"}}"), 400, "validation")
                .body("errors.field", equalTo(List.of("nextStep.on")));
        problem(put("{\"goals\":[],\"nextStep\":{\"what\":\"Ring\",\"on\":\"0012-12-04\"}}"), 422, "implausible")
                .body("errors.field", equalTo(List.of("nextStep.on")));
        karin.read(amina.id(), "plan").then().header("ETag", "\"0\"");
    }

    @Test
    void contactsAreListedTheLatestFirst() {
        karin.note(amina.id(), MEETING).then().statusCode(201).body("coach.name", equalTo("karin-rattvik"));
        kalle.note(amina.id(), "{\"on\":\"2026-11-03\",\"kind\":\"telephone\"}")
                .then()
                .statusCode(201);

        karin.read(amina.id(), "contact-log")
                .then()
                .body("total", equalTo(2))
                .body("items.kind", equalTo(List.of("telephone", "meeting")))
                .body("items[1].note", equalTo("Vill arbeta dagtid.\nHar barn i skolan."));
    }

    @Test
    void contactThatIsSentAgainIsNotedOnce() {
        String path = "/participant/v1/participants/" + amina.id() + "/contact-log";
        for (int i = 0; i < 2; i++) {
            karin.asks()
                    .header("Idempotency-Key", "a-" + amina.id())
                    .body(MEETING)
                    .post(path)
                    .then()
                    .statusCode(201);
        }

        karin.read(amina.id(), "contact-log").then().body("total", equalTo(1));
    }

    @Test
    void wrongContactNamesTheField() {
        problem(karin.note(amina.id(), MEETING.replace("Vill arbeta", "850709-9805")), 400, "validation")
                .body("errors.field", equalTo(List.of("note")));
        problem(karin.note(amina.id(), MEETING.replace("2026-11-02", "2199-01-01")), 422, "implausible")
                .body("errors.field", equalTo(List.of("on")));
        problem(karin.note(amina.id(), MEETING.replace("meeting", "dream")), 400, "validation")
                .body("errors[0].allowed", equalTo(List.of("meeting", "telephone", "message", "visit")));
        karin.read(amina.id(), "contact-log").then().body("total", equalTo(0));
    }

    @Test
    void entryIsDeletedByWhoNotedItOrByTheResponsibleCoach() {
        String byKarin = karin.note(amina.id(), MEETING).path("id");
        String byKalle = kalle.note(amina.id(), MEETING).path("id");

        problem(kalle.strike(amina.id(), byKarin), 403, "forbidden");
        assertEquals(204, karin.strike(amina.id(), byKalle).statusCode());
        assertEquals(204, karin.strike(amina.id(), byKarin).statusCode());
        problem(karin.strike(amina.id(), byKarin), 404, "not-found");
        problem(karin.read(amina.id(), "contact-log/" + byKarin), 404, "not-found");
    }

    @Test
    void nothingOfThisCrossesToAnotherMunicipality() {
        karin.put(amina.id(), "plan", "\"0\"", PLAN).then().statusCode(200);
        String entry = karin.note(amina.id(), MEETING).path("id");
        Api leksand = Api.coach(LEKSAND);
        List<String> parts = List.of("plan", "contact-log", "contact-log/" + entry, "coach", "circumstances");
        for (String part : parts) {
            assertEquals(
                    leksand.read(UUID.randomUUID().toString(), part).asString(),
                    problem(leksand.read(amina.id(), part), 404, "not-found")
                            .extract()
                            .asString());
        }
        String agreement = Api.admin()
                .conclude("joint-board", RATTVIK, LEKSAND)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (String part : parts) {
            problem(leksand.read(amina.id(), part), 403, "forbidden");
        }
        problem(leksand.put(amina.id(), "plan", "\"1\"", PLAN), 403, "forbidden");
        problem(leksand.note(amina.id(), MEETING), 403, "forbidden");
        problem(leksand.strike(amina.id(), entry), 403, "forbidden");
        problem(leksand.put(amina.id(), "coach", "\"1\"", "{\"coach\":\"x\"}"), 403, "forbidden");
        leksand.list("municipality", RATTVIK, "q", amina.code())
                .then()
                .body("items[0].coach", nullValue())
                .body("items[0].nextStep", nullValue());
        leksand.list("municipality", RATTVIK, "coach", Tokens.subject("karin-rattvik"))
                .then()
                .body("total", equalTo(0));
        leksand.list("municipality", RATTVIK, "waiting", "new").then().body("total", equalTo(0));
        Api.admin().end(agreement, "\"1\"").then().statusCode(204);
    }

    @Test
    void otherRolesReadNothingOfThis() {
        for (Api other : List.of(Api.planner(RATTVIK), Api.admin(), new Api(Tokens.employer("5560000000")))) {
            for (String part : List.of("plan", "contact-log", "coach", "circumstances")) {
                problem(other.read(amina.id(), part), 403, "forbidden");
            }
            problem(other.waiting(), 403, "forbidden");
            problem(other.coaches(), 403, "forbidden");
        }
        karin.list("coach", "me").then().body("items.id", hasItem(amina.id()));
    }

    private Response put(String plan) {
        return karin.put(amina.id(), "plan", "\"0\"", plan);
    }
}
