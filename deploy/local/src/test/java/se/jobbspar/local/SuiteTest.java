package se.jobbspar.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;

/**
 * The main job through every process, with real tokens and real input; the steps build on one another, and the last one
 * stops the suite.
 */
@Tag("suite")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class SuiteTest {
    private static final String PARTICIPANTS = "/participant/v1/participants";
    private static final String VACANCIES = "/vacancy/v1/vacancies";
    private static final String SHORTAGES = "/vacancy/v1/shortage-occupations";
    private static final Map<String, Integer> DEMO_PEOPLE = Map.of("karin", 22, "kalle", 12, "lena", 15, "nils", 16);

    private final RunningSuite suite = RunningSuite.get();
    private final Door door = suite.door();
    private final Listing listing = new Listing(door);
    private final MatchLists lists = new MatchLists(door);

    @Test
    @Order(1)
    void everyCoachHasTheDemoPeopleOfTheOwnMunicipality() {
        DEMO_PEOPLE.forEach((coach, people) ->
                assertEquals(people, listing.all(coach, PARTICIPANTS).size(), coach));
    }

    @Test
    @Order(1)
    void scriptPrintsABareTokenForEveryRole() {
        for (String role : List.of("coach", "employer", "planner", "partner", "admin")) {
            Script.Result result = suite.script().run(30, "token", role);
            assertEquals(0, result.code(), result::toString);
            assertTrue(result.out().strip().matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+"), result::toString);
        }
    }

    @Test
    @Order(1)
    void withoutATokenNothingIsAnswered() {
        for (String path : List.of(PARTICIPANTS, VACANCIES, SHORTAGES, "/matching/v1/match-lists")) {
            assertEquals(
                    401, door.send(null, path, HttpRequest.newBuilder().GET()).status(), path);
        }
    }

    @Test
    @Order(1)
    void theWrongRoleIsForbidden() {
        assertEquals(403, door.get("employer", PARTICIPANTS).status());
        assertEquals(403, door.get("planner", PARTICIPANTS).status());
        assertEquals(403, door.get("employer", "/matching/v1/match-lists").status());
        assertEquals(
                403,
                door.post("coach", "/vacancy/v1/employers", json("{\"name\":\"Min firma\"}"))
                        .status());
    }

    @Test
    @Order(1)
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
                json(
                        "{\"title\":\"Nattsköterska\",\"occupationGroup\":\"2221\",\"municipality\":\"1880\",\"lastDay\":\"%s\"}"
                                .formatted(LocalDate.now().plusDays(30))));
        assertEquals(201, draft.status(), draft::toString);
        String posted = VACANCIES + "/" + draft.body().path("id").asText();
        assertEquals(404, door.get("coach", posted).status(), "a draft is its employer's own");
        assertEquals(
                200,
                door.post("employer", posted + "/transitions", json("{\"to\":\"published\"}"))
                        .status());
        assertEquals(
                "Nattsköterska", door.get("coach", posted).body().path("title").asText());
        assertEquals(
                204,
                door.send("employer", posted, HttpRequest.newBuilder().DELETE()).status());
    }

    @Test
    @Order(1)
    void karlskogaSeesTheSharedPersonWithoutTheName() {
        String amina = listing.participant("karin", "Amina Haddad");
        Answer shared = door.get("kalle", PARTICIPANTS + "/" + amina);
        assertEquals(200, shared.status());
        assertEquals("agreement", shared.body().path("access").asText());
        assertFalse(shared.body().toString().contains("Haddad"), shared::toString);
    }

    @Test
    @Order(1)
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

    @Test
    @Order(2)
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
    @Order(2)
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
    @Order(2)
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
    @Order(2)
    void aProtectedPersonIsInNoList() {
        String ingrid = listing.participant("karin", "Ingrid Sundqvist");
        assertEquals(404, lists.ask("karin", "participant", ingrid, "vacancies").status());
        for (String vacancy : listing.publishedVacancies()) {
            JsonNode list = lists.recorded("karin", "vacancy", vacancy, "participants");
            assertFalse(MatchLists.targets(list).contains(ingrid), vacancy);
        }
    }

    @Test
    @Order(3)
    void anErasedPersonIsGoneFromListsNewAndOld() {
        String vacancy = listing.vacancy("Undersköterska till hemtjänsten");
        JsonNode model = door.get("karin", PARTICIPANTS + "/" + listing.participant("karin", "Amina Haddad"))
                .body()
                .path("profile");
        Answer registered =
                door.post("karin", PARTICIPANTS, json("{\"name\":\"Sara Testsson\",\"protectedIdentity\":\"none\"}"));
        String sara = registered.body().path("id").asText();
        Answer mapped = door.put("karin", PARTICIPANTS + "/" + sara + "/profile", registered.etag(), model);
        assertEquals(200, mapped.status(), mapped::toString);
        RunningSuite.await("Sara is in a list", Duration.ofSeconds(30), () -> in(sara, vacancy));
        JsonNode before = lists.recorded("karin", "vacancy", vacancy, "participants");
        Answer erased = door.send(
                "karin",
                PARTICIPANTS + "/" + sara + "?decision=KS%202026/0417",
                HttpRequest.newBuilder().header("If-Match", mapped.etag()).DELETE());
        assertEquals(204, erased.status(), erased::toString);
        RunningSuite.await("Sara is in no list", Duration.ofSeconds(30), () -> !in(sara, vacancy));
        RunningSuite.await(
                "Sara is in no old list",
                Duration.ofSeconds(60),
                () -> !lists.read("karin", before).body().toString().contains(sara));
        assertEquals(404, door.get("karin", PARTICIPANTS + "/" + sara).status());
    }

    private boolean in(String person, String vacancy) {
        return MatchLists.targets(lists.recorded("karin", "vacancy", vacancy, "participants"))
                .contains(person);
    }

    @Test
    @Order(4)
    void aSecondSuiteIsToldWhatIsInItsWay() {
        Script.Result sameHome = suite.script().run(60, "up");
        assertEquals(1, sameHome.code(), sameHome::toString);
        assertTrue(sameHome.err().contains("already runs on " + suite.settings().home()), sameHome::toString);
        Script.Result samePorts = suite.script().elsewhere().run(60, "up");
        assertEquals(1, samePorts.code(), samePorts::toString);
        assertTrue(
                samePorts.err().contains("port " + suite.settings().ports().gateway() + ", needed by gateway")
                        && samePorts.err().contains("JOBBSPAR_PORT="),
                samePorts::toString);
    }

    @Test
    @Order(5)
    void aKilledLauncherLeavesNothingThatBlocksTheNextStart() {
        suite.killLauncher();
        ReferenceData.find().ifPresent(this::importTaxonomy);
        suite.up();
        everyCoachHasTheDemoPeopleOfTheOwnMunicipality();
    }

    private void importTaxonomy(Path data) {
        Script.Result result = suite.script()
                .run(
                        300,
                        "taxonomy",
                        "import",
                        data.resolve("esco/esco-v1.1.1-en-csv.zip").toString(),
                        data.resolve("esco/esco-v1.1.1-sv-labels-csv.zip").toString(),
                        data.resolve("jobtech/export").toString());
        assertEquals(0, result.code(), result::toString);
    }

    @Test
    @Order(6)
    void afterTheImportEveryDemoProfileIsStillValid() {
        ReferenceData.require();
        String amina = listing.participant("karin", "Amina Haddad");
        JsonNode list = lists.recorded("karin", "participant", amina, "shortage-occupations");
        assertTrue(list.path("taxonomy").asText().startsWith("esco-"), list::toString);
        for (String coach : DEMO_PEOPLE.keySet()) {
            for (JsonNode person : listing.all(coach, PARTICIPANTS)) {
                String path = PARTICIPANTS + "/" + person.path("id").asText();
                Answer read = door.get(coach, path);
                Answer kept = door.put(
                        coach, path + "/profile", read.etag(), read.body().path("profile"));
                assertEquals(200, kept.status(), kept::toString);
                assertEquals(read.body().path("profile"), kept.body().path("profile"));
            }
        }
    }

    @Test
    @Order(6)
    void theAdsAndBothRoundsOfTheBarometerAreImportedOnce() {
        Path data = ReferenceData.require();
        Importing importing = new Importing(door);
        JsonNode ads = importing.archivedAds(data.resolve("ads/platsbanken-jobsearch-57.json"));
        assertEquals(57, ads.path("created").asInt(), ads::toString);
        assertEquals(0, ads.path("rejected").asInt(), ads::toString);
        JsonNode again = importing.archivedAds(data.resolve("ads/platsbanken-jobsearch-57.json"));
        assertEquals(57, again.path("unchanged").asInt(), again::toString);
        JsonNode first = importing.barometer(
                data.resolve("barometer/yrkesbarometer_2025-2_first1000rows.json"), "application/json");
        assertEquals(1000, first.path("received").asInt(), first::toString);
        assertEquals(0, first.path("rejected").asInt(), first::toString);
        JsonNode second = importing.barometer(data.resolve("barometer/yrkesbarometer_2026-1_national.csv"), "text/csv");
        assertEquals(205, second.path("received").asInt(), second::toString);
        assertEquals(0, second.path("rejected").asInt(), second::toString);
    }

    @Test
    @Order(7)
    void matchingServiceKilledInTheMiddleOfAnImportComesBackWithTheDatabasesState() throws Exception {
        Importing importing = new Importing(door);
        JsonNode created = importing.ads(Importing.invented(400, "Diskare"));
        assertEquals(400, created.path("created").asInt(), created::toString);
        Thread changing = Thread.startVirtualThread(() -> importing.ads(Importing.invented(400, "Kallskänka")));
        Thread.sleep(200);
        suite.kill(Service.MATCHING);
        changing.join();
        RunningSuite.await("matching-service is back", Duration.ofSeconds(90), () -> ready(Service.MATCHING));
        RunningSuite.await("the feeds have caught up", Duration.ofSeconds(60), this::caughtUp);
        Map<String, String> titles = listing.titles();
        assertTrue(titles.values().stream()
                        .filter(title -> title.startsWith("Kallskänka"))
                        .count()
                >= 400);
        List<String> wrong = new ArrayList<>();
        titles.forEach((id, title) -> {
            Answer answer = lists.ask("karin", "vacancy", id, "participants");
            if (!answer.body().path("subject").path("label").asText().equals(title)) {
                wrong.add(title + " answers " + answer);
            }
        });
        assertEquals(List.of(), wrong.stream().limit(5).collect(Collectors.toList()));
    }

    private boolean ready(Service service) {
        return Readiness.answers(
                URI.create("http://127.0.0.1:" + suite.settings().ports().of(service) + "/q/health/ready"));
    }

    private boolean caughtUp() {
        JsonNode feeds = door.get("admin", "/matching/v1/feeds").body().path("items");
        boolean all = !feeds.isEmpty();
        for (JsonNode feed : feeds) {
            all &= feed.path("state").asText().equals("live")
                    && feed.path("lag").asLong() == 0;
        }
        return all;
    }

    @Test
    @Order(9)
    void stopsEverythingInReverseOrder() {
        suite.stopInOrder();
        String output = suite.output();
        List<Integer> places = List.of(
                        "gateway",
                        "matching-service",
                        "vacancy-service",
                        "participant-service",
                        "Keycloak",
                        "Kafka",
                        "PostgreSQL")
                .stream()
                .map(part -> output.lastIndexOf(String.format("  %-20s stopping", part)))
                .toList();
        assertTrue(places.stream().allMatch(place -> place > 0), output);
        assertEquals(places.stream().sorted().toList(), places, output);
        assertTrue(output.contains("Stopped."), output);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
