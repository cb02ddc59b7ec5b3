package se.jobbspar.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;
import se.jobbspar.local.suite.RunningSuite;
import se.jobbspar.local.suite.Waiting;

/**
 * Match lists of the demo people, through every process.
 */
@Tag("suite")
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class MatchListTest {
    private static final String PARTICIPANTS = "/participant/v1/participants";

    private final RunningSuite suite = SharedSuite.get();
    private final Door door = suite.door();
    private final Listing listing = new Listing(door);
    private final MatchLists lists = new MatchLists(door);

    @Test
    void everyAllowedPairGivesAListThatReadsTheSameAgain() {
        String amina = listing.participant("karin", "Amina Haddad");
        String vacancy = listing.vacancy("Undersköterska till hemtjänsten");
        String shortage = listing.shortage("18", "Undersk");
        List<JsonNode> made = List.of(
                lists.recorded("karin", "participant", amina, "shortage-occupations"),
                lists.recorded("karin", "participant", amina, "vacancies"),
                lists.recorded("karin", "vacancy", vacancy, "participants"),
                lists.recorded("karin", "shortage-occupation", shortage, "participants"));
        for (JsonNode list : made) {
            assertFalse(list.path("items").isEmpty(), list::toString);
            assertEquals(list, lists.read("karin", list).body());
        }
        assertTrue(MatchLists.targets(made.get(2)).contains(amina), "Amina fits the job in home care");
    }

    @Test
    void everyOtherPairIsRefused() {
        String amina = listing.participant("karin", "Amina Haddad");
        String vacancy = listing.vacancy("Undersköterska till hemtjänsten");
        String shortage = listing.shortage("18", "Undersk");
        assertEquals(
                422, lists.ask("karin", "participant", amina, "participants").status());
        assertEquals(422, lists.ask("karin", "vacancy", vacancy, "vacancies").status());
        assertEquals(
                422,
                lists.ask("karin", "vacancy", vacancy, "shortage-occupations").status());
        assertEquals(
                422,
                lists.ask("karin", "shortage-occupation", shortage, "vacancies").status());
        assertEquals(
                422,
                lists.ask("karin", "shortage-occupation", shortage, "shortage-occupations")
                        .status());
    }

    @Test
    void aListHoldsThePeopleItsCoachMaySee() {
        String vacancy = listing.vacancy("Undersköterska till hemtjänsten");
        JsonNode karlskoga = lists.recorded("kalle", "vacancy", vacancy, "participants");
        JsonNode linkoping = lists.recorded("lena", "vacancy", vacancy, "participants");
        assertTrue(MatchLists.labels(karlskoga).stream().anyMatch(code -> code.startsWith("ORE-")));
        assertTrue(
                MatchLists.labels(linkoping).stream().allMatch(code -> code.startsWith("LIN-")), linkoping::toString);
        String amina = listing.participant("karin", "Amina Haddad");
        assertEquals(404, lists.ask("lena", "participant", amina, "vacancies").status());
        assertEquals(
                404,
                lists.ask("lena", "participant", UUID.randomUUID().toString(), "vacancies")
                        .status());
    }

    @Test
    void aProtectedPersonIsInNoList() {
        String ingrid = listing.participant("karin", "Ingrid Sundqvist");
        assertEquals(404, lists.ask("karin", "participant", ingrid, "vacancies").status());
        for (String vacancy : listing.publishedVacancies()) {
            JsonNode list = lists.recorded("karin", "vacancy", vacancy, "participants");
            assertFalse(MatchLists.targets(list).contains(ingrid), vacancy);
        }
    }

    @Test
    void anErasedPersonIsGoneFromListsNewAndOld() {
        String vacancy = listing.vacancy("Undersköterska till hemtjänsten");
        JsonNode model = door.get("karin", PARTICIPANTS + "/" + listing.participant("karin", "Amina Haddad"))
                .body()
                .path("profile");
        Answer registered = door.post(
                "karin", PARTICIPANTS, Json.of("{\"name\":\"Sara Testsson\",\"protectedIdentity\":\"none\"}"));
        String sara = registered.body().path("id").asText();
        Answer mapped = door.put("karin", PARTICIPANTS + "/" + sara + "/profile", registered.etag(), model);
        assertEquals(200, mapped.status(), mapped::toString);
        Waiting.until("Sara is in a list", Duration.ofSeconds(30), () -> in(sara, vacancy));
        JsonNode before = lists.recorded("karin", "vacancy", vacancy, "participants");
        Answer erased = door.send(
                "karin",
                PARTICIPANTS + "/" + sara + "?decision=KS%202026/0417",
                HttpRequest.newBuilder().header("If-Match", mapped.etag()).DELETE());
        assertEquals(204, erased.status(), erased::toString);
        Waiting.until("Sara is in no list", Duration.ofSeconds(30), () -> !in(sara, vacancy));
        Waiting.until(
                "Sara is in no old list",
                Duration.ofSeconds(60),
                () -> !lists.read("karin", before).body().toString().contains(sara));
        assertEquals(404, door.get("karin", PARTICIPANTS + "/" + sara).status());
    }

    private boolean in(String person, String vacancy) {
        return MatchLists.targets(lists.recorded("karin", "vacancy", vacancy, "participants"))
                .contains(person);
    }
}
