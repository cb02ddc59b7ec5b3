package se.jobbspar.participant;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.jobbspar.participant.ParticipantErrorsTest.problem;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.jobbspar.testkit.Tokens;

/** What is held on a person goes out as a CV or as the whole of it, to the own coaches alone. */
@ServiceTest
class ExportTest {
    private static final String FALUN = "2080";
    private static final String CONTACT = "{\"on\":\"2026-11-%02d\",\"kind\":\"meeting\",\"note\":\"Samtal %d\"}";

    private final Api karin = Api.coach(FALUN, "karin-falun");
    private final Api kalle = Api.coach(FALUN, "kalle-falun");
    private Registered amina;

    @BeforeEach
    void map() {
        amina = karin.mapped("Amina Haddad", Profiles.ONE_SKILL);
        kalle.me().then().statusCode(200);
    }

    @Test
    void extractHoldsAllThatIsHeld() {
        karin.put(amina.id(), "plan", "\"0\"", "{\"goals\":[\"Undersköterska\"]}")
                .then()
                .statusCode(200);
        karin.put(
                        amina.id(),
                        "circumstances",
                        "\"0\"",
                        "{\"themes\":[{\"theme\":\"housing\",\"state\":\"in-the-way\",\"on\":\"2026-11-20\"}]}")
                .then()
                .statusCode(200);
        for (int day = 1; day <= 21; day++) {
            karin.note(amina.id(), CONTACT.formatted(day, day)).then().statusCode(201);
        }

        var happened = new Happened(karin);
        String programme = happened.said("programmes", Happened.programme(FALUN));
        String enrolment = happened.said("enrolments", Happened.enrolment(amina.id(), programme));
        karin.asks()
                .header("If-Match", "\"0\"")
                .body("{\"onEntry\":{\"sex\":\"non-binary\"}}")
                .put("/participant/v1/enrolments/{id}/fund-attributes", enrolment)
                .then()
                .statusCode(200);

        extract(karin)
                .then()
                .statusCode(200)
                .body("history.kind", contains("enrolment"))
                .body("fundAttributes.enrolment", contains(enrolment))
                .body("fundAttributes[0].onEntry.sex", equalTo("non-binary"))
                .body("participant.name", equalTo("Amina Haddad"))
                .body("participant.contact.email", equalTo("someone@example.org"))
                .body("participant.reference", equalTo("AME 17"))
                .body("participant.profile.skills[0].recorded.by", equalTo("karin-falun"))
                .body("coaching.coach.name", equalTo("karin-falun"))
                .body("plan.goals", contains("Undersköterska"))
                .body("contactLog.size()", equalTo(21))
                .body("contactLog[20].note", equalTo("Samtal 1"))
                .body("circumstances.themes[0].theme", equalTo("housing"))
                .body("senders", empty())
                .body("merges", empty())
                .body("withheld", empty());
    }

    @Test
    void everyHandOverIsInIt() {
        for (int times = 0; times < 11; times++) {
            karin.handOver(amina.id(), "kalle-falun", false).then().statusCode(200);
            karin.handOver(amina.id(), "karin-falun", false).then().statusCode(200);
        }

        extract(karin).then().body("coaching.handOvers.size()", equalTo(22));
    }

    @Test
    void circumstancesAreLeftOutForAnotherCoachAndThatIsSaid() {
        extract(kalle)
                .then()
                .statusCode(200)
                .body("participant.name", equalTo("Amina Haddad"))
                .body("$", not(hasKey("circumstances")))
                .body("withheld", contains("circumstances"));
    }

    @Test
    void referenceOfTheSenderIsInIt() {
        byte[] file = "reference;name;protectedIdentity\nAME 2080-1;Sara Falk;none\n".getBytes(StandardCharsets.UTF_8);
        karin.send(file, "text/csv", "source", "procapita").then().statusCode(200);
        String sara = karin.list("q", "Sara Falk").path("items[0].id");

        karin.read(sara, "export?format=json")
                .then()
                .body("senders[0].source", equalTo("procapita"))
                .body("senders[0].reference", equalTo("ame 2080-1"));
    }

    @Test
    void cvIsWhatGoesOutUnlessAllIsAskedFor() {
        karin.read(amina.id(), "export").then().body("SkillsPassport.DocumentInfo.DocumentType", equalTo("ECV"));
        karin.read(amina.id(), "export?format=europass")
                .then()
                .body("SkillsPassport.DocumentInfo.DocumentType", equalTo("ECV"))
                .body("participant", nullValue());
    }

    @Test
    void formatThatIsNoneIsRefusedWithThoseThereAre() {
        problem(karin.read(amina.id(), "export?format=pdf"), 400, "validation")
                .body("errors[0].field", equalTo("format"))
                .body("errors[0].allowed", contains("europass", "json"));
    }

    @Test
    void extractIsForTheOwnCoachesAlone() {
        Api.admin().conclude("statute", FALUN, "2081").then().statusCode(201);

        problem(extract(Api.coach("2081")), 403, "forbidden")
                .body("detail", containsString("No agreement shares this"));
        problem(extract(Api.coach("2082")), 404, "not-found");
        problem(extract(new Api(Tokens.planner(FALUN))), 403, "forbidden");
    }

    private Response extract(Api coach) {
        return coach.read(amina.id(), "export?format=json");
    }
}
