package se.jobbspar.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;
import se.jobbspar.local.suite.RunningSuite;
import se.jobbspar.local.suite.Script;

/**
 * Who sees what, with real tokens through the gateway.
 */
@Tag("suite")
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class AccessTest {
    private static final String PARTICIPANTS = "/participant/v1/participants";
    private static final String VACANCIES = "/vacancy/v1/vacancies";
    private static final String SHORTAGES = "/vacancy/v1/shortage-occupations";

    private final RunningSuite suite = SharedSuite.get();
    private final Door door = suite.door();
    private final Listing listing = new Listing(door);

    @Test
    void scriptPrintsABareTokenForEveryRole() {
        for (String role : List.of("coach", "hr", "employer", "planner", "partner", "admin")) {
            Script.Result result = suite.script().run(30, "token", role);
            assertEquals(0, result.code(), result::toString);
            assertTrue(result.out().strip().matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+"), result::toString);
        }
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        for (String path : List.of(PARTICIPANTS, VACANCIES, SHORTAGES, "/matching/v1/match-lists")) {
            assertEquals(
                    401, door.send(null, path, HttpRequest.newBuilder().GET()).status(), path);
        }
    }

    @Test
    void theWrongRoleIsForbidden() {
        assertEquals(403, door.get("employer", PARTICIPANTS).status());
        assertEquals(403, door.get("planner", PARTICIPANTS).status());
        assertEquals(403, door.get("employer", "/matching/v1/match-lists").status());
        assertEquals(
                403,
                door.post("coach", "/vacancy/v1/employers", Json.of("{\"name\":\"Min firma\"}"))
                        .status());
    }

    @Test
    void anEmployerSeesAndPostsVacanciesOfTheOwnOrganisationOnly() {
        List<JsonNode> own = listing.all("employer", VACANCIES);
        assertFalse(own.isEmpty());
        own.forEach(vacancy -> assertEquals(
                "Hjälmarbygdens Omsorg AB",
                vacancy.path("employer").path("name").asText(),
                vacancy::toString));
        String foreign = VACANCIES + "/" + listing.vacancy("Svetsare");
        assertEquals(404, door.get("employer", foreign).status());

        Answer draft = door.post(
                "employer",
                VACANCIES,
                Json.of(
                        "{\"title\":\"Nattsköterska\",\"occupationGroup\":\"2221\",\"municipality\":\"1880\",\"lastDay\":\"%s\"}"
                                .formatted(LocalDate.now().plusDays(30))));
        assertEquals(201, draft.status(), draft::toString);
        String posted = VACANCIES + "/" + draft.body().path("id").asText();
        assertEquals(404, door.get("coach", posted).status(), "a draft is its employer's own");
        Answer published =
                door.post("employer", posted + "/transitions", draft.etag(), Json.of("{\"to\":\"published\"}"));
        assertEquals(200, published.status());
        assertEquals(
                "Nattsköterska", door.get("coach", posted).body().path("title").asText());
        assertEquals(
                204,
                door.send(
                                "employer",
                                posted,
                                HttpRequest.newBuilder()
                                        .header("If-Match", published.etag())
                                        .DELETE())
                        .status());
    }

    @Test
    void hrAndCoachesOfTheSameMunicipalitySeeNothingOfEachOther() {
        String stina = listing.participant("hanna", "Stina Åkerlund");
        String amina = listing.participant("karin", "Amina Haddad");

        assertEquals(200, door.get("hanna", PARTICIPANTS + "/" + stina).status());
        assertEquals(404, door.get("karin", PARTICIPANTS + "/" + stina).status());
        assertEquals(404, door.get("kalle", PARTICIPANTS + "/" + stina).status());
        assertEquals(404, door.get("hanna", PARTICIPANTS + "/" + amina).status());
        assertEquals(403, door.get("petra", PARTICIPANTS + "/" + stina).status());
    }

    @Test
    void caseSystemOfOrebroSendsPeopleWritesRowsAndReadsWhatHappened() {
        String system = "orebro-case-system";
        Answer sent = door.post(
                system,
                PARTICIPANTS + "/import",
                Json.of("[{\"name\":\"Robin Ek\",\"reference\":\"CASE-4711\",\"protectedIdentity\":\"none\"}]"));
        assertEquals(200, sent.status(), sent::toString);
        assertEquals(1, sent.body().path("received").asInt());

        Answer found = door.get(system, PARTICIPANTS + "?q=CASE-4711");
        String robin = PARTICIPANTS + "/" + found.body().at("/items/0/id").asText();
        Answer row = door.post(
                system, robin + "/profile/languages", Json.of("{\"language\":\"sv\",\"spokenInteraction\":\"B1\"}"));
        assertEquals(201, row.status(), row::toString);
        assertEquals(
                system,
                door.get("karin", robin)
                        .body()
                        .at("/profile/languages/0/recorded/by")
                        .asText());

        assertEquals(200, door.get(system, "/participant/v1/history?limit=1").status());
        assertEquals(404, door.get("lena", robin).status());
        assertEquals(403, door.get(system, robin + "/plan").status());
        assertEquals(403, door.get(system, VACANCIES).status(), "its client has no scope for vacancies");
        assertEquals(403, door.get("partner", PARTICIPANTS).status(), "and the other none for people");
        assertEquals(
                0,
                door.get(system, PARTICIPANTS + "?q=Sundqvist")
                        .body()
                        .path("total")
                        .asInt(),
                "who is protected is not there for a system");
    }

    @Test
    void karlskogaSeesTheSharedPersonWithoutTheName() {
        String amina = listing.participant("karin", "Amina Haddad");
        Answer shared = door.get("kalle", PARTICIPANTS + "/" + amina);
        assertEquals(200, shared.status());
        assertEquals("agreement", shared.body().path("access").asText());
        assertFalse(shared.body().toString().contains("Haddad"), shared::toString);
    }

    @Test
    void foreignProtectedAndMissingPeopleLookTheSame() {
        String amina = listing.participant("karin", "Amina Haddad");
        String ingrid = listing.participant("karin", "Ingrid Sundqvist");
        Answer foreign = door.get("lena", PARTICIPANTS + "/" + amina);
        Answer protectedOne = door.get("kalle", PARTICIPANTS + "/" + ingrid);
        Answer missing = door.get("lena", PARTICIPANTS + "/" + UUID.randomUUID());
        for (Answer answer : List.of(foreign, protectedOne, missing)) {
            assertEquals(404, answer.status(), answer::toString);
            assertEquals(missing.body().path("type"), answer.body().path("type"));
            assertEquals(missing.body().path("detail"), answer.body().path("detail"));
        }
    }
}
