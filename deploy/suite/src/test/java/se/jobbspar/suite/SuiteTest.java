package se.jobbspar.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import se.jobbspar.local.settings.Service;
import se.jobbspar.local.suite.RunningSuite;
import se.jobbspar.local.suite.Script;
import se.jobbspar.local.suite.Waiting;

/**
 * The suite stopped, killed, given the official taxonomy and the real imports; the steps build on one another, and the last
 * one stops it. Comes after the other classes that share the running suite.
 */
@Tag("suite")
@Order(Integer.MAX_VALUE)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class SuiteTest {
    private static final String PARTICIPANTS = "/participant/v1/participants";
    private static final Map<String, Long> DEMO_PEOPLE =
            Map.of("karin", 22L, "kalle", 12L, "lena", 15L, "nils", 16L, "hanna", 3L);

    private final RunningSuite suite = SharedSuite.get();
    private final Door door = suite.door();
    private final Listing listing = new Listing(door);
    private final MatchLists lists = new MatchLists(door);

    @Test
    @Order(1)
    void everyCoachHasTheDemoPeopleOfTheOwnMunicipality() {
        DEMO_PEOPLE.forEach((coach, people) -> assertEquals(people, demoPeople(coach), coach));
    }

    /** Other tests register people of their own in the same suite. */
    private long demoPeople(String coach) {
        return listing.all(coach, PARTICIPANTS).stream()
                .filter(person -> person.path("reference").asText().startsWith("DEMO-"))
                .count();
    }

    @Test
    @Order(3)
    void servicesStartFromWhatTheFirstStartOfTheirBuildHasLeft() {
        assumeTrue(Runtime.version().feature() >= 25, "Older JDKs leave nothing");
        for (Service service : Service.values()) {
            ProcessHandle jvm = suite.processes().of(service).orElseThrow();
            assertTrue(jvm.info().commandLine().orElse("").contains("-XX:AOTCache="), service.module());
        }
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
    void aKilledLauncherLeavesNothingThatBlocksTheNextStartWhichOutlivesItsGateway() {
        suite.killLauncher();
        ReferenceData.find().ifPresent(this::importTaxonomy);
        suite.begin();
        Waiting.until("up asks for its example", Duration.ofMinutes(5), () -> suite.output()
                .contains("Jobbspår runs."));
        suite.kill(Service.GATEWAY);
        suite.awaitUp();
        Waiting.until("gateway is back", Duration.ofSeconds(90), () -> suite.isReady(Service.GATEWAY));
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
        assertTrue(changing.isAlive(), "the import was over before the kill, so nothing was tested");
        suite.kill(Service.MATCHING);
        changing.join();
        Waiting.until("matching-service is back", Duration.ofSeconds(90), () -> suite.isReady(Service.MATCHING));
        Waiting.until("the feeds have caught up", Duration.ofSeconds(60), this::caughtUp);
        Map<String, String> titles = listing.titles();
        assertTrue(titles.values().stream()
                        .filter(title -> title.startsWith("Kallskänka"))
                        .count()
                >= 400);
        List<String> wrong = new ArrayList<>();
        titles.forEach((id, title) -> {
            Answer answer = lists.ask("karin", "vacancy", id, "participants", 1);
            if (!answer.body().path("subject").path("label").asText().equals(title)) {
                wrong.add(title + " answers " + answer);
            }
        });
        assertEquals(List.of(), wrong.stream().limit(5).collect(Collectors.toList()));
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
    @Order(8)
    void everyServiceLogsJsonWithoutANameInIt() throws IOException {
        for (Service service : Service.values()) {
            assertIsJsonWithoutAName(suite.settings().log(service.module()));
        }
        // The run before, too: people were registered and erased in it.
        Path now = suite.settings().log(Service.PARTICIPANT.module());
        assertIsJsonWithoutAName(now.resolveSibling(now.getFileName() + ".1"));
    }

    private static void assertIsJsonWithoutAName(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        assertFalse(lines.isEmpty(), log::toString);
        for (String line : lines) {
            // What a JVM says of itself, with an empty line, comes before there is a logger.
            assertTrue(
                    line.startsWith("{\"timestamp\"") || line.startsWith("WARNING: ") || line.isBlank(),
                    () -> log + ": " + line);
            assertFalse(line.matches(".*(Haddad|Sundqvist|Testsson).*"), () -> log + ": " + line);
        }
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
}
