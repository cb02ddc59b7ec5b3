package se.jobbspar.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;
import se.jobbspar.local.suite.Waiting;

/**
 * From a gap to a job by a flash training, through every process: a planner offers it, the gap says so, the coach notes that it
 * was completed and confirms what it gave, and a new list shows it by event.
 */
@Tag("suite")
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class FlashTrainingTest {
    private static final String TRUCK_LICENCE = "urn:jobbspar:licence:truckkort";
    private static final String PARTICIPANTS = "/participant/v1/participants";
    private static final Duration GOAL = Duration.ofSeconds(5);

    private final Door door = SharedSuite.get().door();
    private final Listing listing = new Listing(door);
    private final MatchLists lists = new MatchLists(door);
    private final LocalDate today = LocalDate.now();

    @Test
    void completedTrainingOnceConfirmedMakesThePersonReadyInANewListByEvent() {
        String job = publishedJob();
        String person = warehouseWorkerWithoutTruckLicence();
        Waiting.until("the job asks for what is missing", Duration.ofSeconds(30), () -> readiness(person, job)
                .equals("not-yet"));

        String training = offeredTraining();
        Waiting.until("the gap names the training", Duration.ofSeconds(30), () -> first(gap(person, job))
                .path("trainings")
                .findValuesAsText("id")
                .equals(List.of(training)));
        assertEquals("now", first(gap(person, job)).path("readinessAfter").asText());
        int promised = first(gap(person, job)).path("scoreAfter").asInt();

        completeMeasure(person);
        JsonNode given = door.get("karin", PARTICIPANTS + "/" + person + "/suggestions/from-measures")
                .body()
                .at("/items/0/gives/licences/0");
        assertEquals(TRUCK_LICENCE, given.path("concept").asText(), given::toString);
        assertEquals("not-yet", readiness(person, job), "nothing counts before somebody has confirmed it");

        made("karin", PARTICIPANTS + "/" + person + "/profile/licences", given);
        long confirmed = System.nanoTime();
        Waiting.until("a new list shows it", Duration.ofSeconds(30), () -> readiness(person, job)
                .equals("now"));
        Duration took = Duration.ofNanos(System.nanoTime() - confirmed);

        System.out.printf(
                "From what a training gave, confirmed, to a new list that shows it: %d ms%n", took.toMillis());
        assertTrue(took.compareTo(GOAL) < 0, took::toString);
        assertEquals(promised, item(person, job).path("score").asInt(), "the gap promised what came true");
        assertTrue(gap(person, job).path("missing").isEmpty());
    }

    private String publishedJob() {
        JsonNode vacancy = made("erik", "/vacancy/v1/vacancies", Json.of("""
                {"title":"Truckförare i provsviten","occupationGroup":"8344","municipality":"1880",
                "requirements":[{"kind":"licence","concept":"%s","importance":"must"}]}""".formatted(TRUCK_LICENCE)));
        String path = "/vacancy/v1/vacancies/" + vacancy.path("id").asText();
        Answer published = door.post(
                "erik", path + "/transitions", door.get("erik", path).etag(), Json.of("{\"to\":\"published\"}"));
        assertTrue(published.successful(), published::toString);
        return vacancy.path("id").asText();
    }

    private String warehouseWorkerWithoutTruckLicence() {
        JsonNode mikael = door.get("karin", PARTICIPANTS + "/" + listing.participant("karin", "Mikael Lindgren"))
                .body()
                .path("profile");
        ObjectNode profile = mikael.deepCopy();
        ArrayNode licences = profile.putArray("licences");
        mikael.path("licences").forEach(licence -> {
            if (!licence.path("concept").asText().equals(TRUCK_LICENCE)) {
                licences.add(licence);
            }
        });
        Answer registered =
                door.post("karin", PARTICIPANTS, Json.of("{\"name\":\"Rut Provsson\",\"protectedIdentity\":\"none\"}"));
        String id = registered.body().path("id").asText();
        Answer mapped = door.put("karin", PARTICIPANTS + "/" + id + "/profile", registered.etag(), profile);
        assertEquals(200, mapped.status(), mapped::toString);
        return id;
    }

    /** Shorter than any of the demo. */
    private String offeredTraining() {
        return made("petra", "/vacancy/v1/trainings", Json.of("""
                        {"name":"Truckkort på en vecka","provider":"Lager och truck i provsviten","kind":"flash","weeks":1,
                        "cost":0,"gives":[{"kind":"licence","concept":"%s"}],"municipalities":["1880"],
                        "starts":[{"begins":"%s","places":3}]}""".formatted(TRUCK_LICENCE, today.plusDays(10))))
                .path("id")
                .asText();
    }

    private void completeMeasure(String person) {
        JsonNode programme = made(
                "karin",
                "/participant/v1/programmes",
                Json.of("{\"name\":\"Provprogram\",\"from\":\"2020-01-01\",\"municipalities\":[\"1880\"]}"));
        JsonNode enrolment = made("karin", "/participant/v1/enrolments", Json.of("""
                {"participant":"%s","programme":"%s","channel":"self","pool":"unemployed","from":"%s"}""".formatted(
                        person, programme.path("id").asText(), today.minusDays(30))));
        made("karin", "/participant/v1/measures", Json.of("""
                {"participant":"%s","enrolment":"%s","kind":"flash-training","name":"Truckkort på en vecka",
                "plannedFrom":"%s","started":"%s","ended":"%s",
                "gives":{"skills":[],"languages":[],"licences":[{"concept":"%s"}]}}""".formatted(
                        person,
                        enrolment.path("id").asText(),
                        today.minusDays(10),
                        today.minusDays(10),
                        today.minusDays(3),
                        TRUCK_LICENCE)));
    }

    private JsonNode gap(String person, String job) {
        return door.post("karin", "/matching/v1/gaps", Json.of("""
                        {"subject":{"type":"participant","id":"%s"},"target":{"type":"vacancy","id":"%s"}}""".formatted(person, job)))
                .body();
    }

    private static JsonNode first(JsonNode gap) {
        return gap.at("/ways/0");
    }

    private String readiness(String person, String job) {
        return item(person, job).path("readiness").asText();
    }

    /** The job in a list for the person; missing while it is in none. */
    private JsonNode item(String person, String job) {
        for (JsonNode item :
                lists.ask("karin", "participant", person, "vacancies").body().path("items")) {
            if (item.path("target").path("id").asText().equals(job)) {
                return item;
            }
        }
        return MissingNode.getInstance();
    }

    private JsonNode made(String who, String path, JsonNode body) {
        Answer answer = door.post(who, path, body);
        assertEquals(201, answer.status(), answer::toString);
        return answer.body();
    }
}
