package se.jobbspar.suite.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;
import se.jobbspar.suite.Json;
import se.jobbspar.suite.Listing;
import se.jobbspar.suite.MatchLists;

/** What an employer, a provider's system and a coach say over HTTP on the way of {@link FlashTrainingTest}. */
record FlashTraining(Door door) {
    static final String TRUCK_LICENCE = "urn:jobbspar:licence:truckkort";
    static final String JOB = "Truckförare i provsviten";
    static final String NAME = "Truckkort på en vecka";
    static final String PROVIDER = "Lager och truck i provsviten";

    private static final String COURSE_SYSTEM = "bergslagen-course-system";
    private static final String PARTICIPANTS = "/participant/v1/participants";
    private static final String TRAININGS = "/vacancy/v1/trainings";
    private static final LocalDate TODAY = LocalDate.now();

    String publishedJob() {
        JsonNode vacancy = made("erik", "/vacancy/v1/vacancies", """
                {"title":"%s","occupationGroup":"8344","municipality":"1880",
                "requirements":[{"kind":"licence","concept":"%s","importance":"must"}]}""".formatted(JOB, TRUCK_LICENCE));
        String path = "/vacancy/v1/vacancies/" + vacancy.path("id").asText();
        succeeded(door.post(
                "erik", path + "/transitions", door.get("erik", path).etag(), Json.of("{\"to\":\"published\"}")));
        return vacancy.path("id").asText();
    }

    String warehouseWorkerWithoutTruckLicence() {
        String mikael = new Listing(door).participant("karin", "Mikael Lindgren");
        ObjectNode profile = succeeded(door.get("karin", PARTICIPANTS + "/" + mikael))
                .path("profile")
                .deepCopy();
        ArrayNode licences = profile.withArray("licences");
        licences.removeIf(licence -> licence.path("concept").asText().equals(TRUCK_LICENCE));
        Answer registered =
                door.post("karin", PARTICIPANTS, Json.of("{\"name\":\"Rut Provsson\",\"protectedIdentity\":\"none\"}"));
        String id = succeeded(registered).path("id").asText();
        succeeded(door.put("karin", PARTICIPANTS + "/" + id + "/profile", registered.etag(), profile));
        return id;
    }

    /** Two courses as its spreadsheet has them, the first shorter than any of the demo, the second with a licence there is none of. */
    JsonNode sendCourses() {
        String file = """
                referens;namn;anordnare;typ;veckor;kostnad;ger;kommuner;starter
                LT-1;%1$s;%2$s;snabbutbildning;1;0;behörighet: truckkort;Örebro;%3$s = 3
                LT-2;Truckkort för terräng;%2$s;snabbutbildning;2;0;behörighet: truckkrt;Örebro;%3$s = 3
                """.formatted(NAME, PROVIDER, TODAY.plusDays(10));
        return succeeded(door.send(
                COURSE_SYSTEM,
                TRAININGS + "/import",
                HttpRequest.newBuilder()
                        .header("Content-Type", "text/csv; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(file))));
    }

    /** The one that was taken, found again by the system that sent it. */
    String training() {
        return succeeded(door.get(COURSE_SYSTEM, TRAININGS + "?q=Truckkort"))
                .at("/items/0/id")
                .asText();
    }

    void completeMeasure(String person) {
        JsonNode programme = made(
                "karin",
                "/participant/v1/programmes",
                "{\"name\":\"Provprogram\",\"from\":\"2020-01-01\",\"municipalities\":[\"1880\"]}");
        JsonNode enrolment = made("karin", "/participant/v1/enrolments", """
                {"participant":"%s","programme":"%s","channel":"self","pool":"unemployed","from":"%s"}""".formatted(
                        person, programme.path("id").asText(), TODAY.minusDays(30)));
        made("karin", "/participant/v1/measures", """
                {"participant":"%s","enrolment":"%s","kind":"flash-training","name":"%s","plannedFrom":"%s","started":"%s",
                "ended":"%s","gives":{"skills":[],"languages":[],"licences":[{"concept":"%s"}]}}""".formatted(
                        person,
                        enrolment.path("id").asText(),
                        NAME,
                        TODAY.minusDays(10),
                        TODAY.minusDays(10),
                        TODAY.minusDays(3),
                        TRUCK_LICENCE));
    }

    /** What the measure has given and nobody has confirmed. */
    JsonNode given(String person) {
        return succeeded(door.get("karin", PARTICIPANTS + "/" + person + "/suggestions/from-measures"))
                .at("/items/0/gives/licences/0");
    }

    void confirm(String person, JsonNode licence) {
        made("karin", PARTICIPANTS + "/" + person + "/profile/licences", licence.toString());
    }

    JsonNode gap(String person, String job) {
        return succeeded(door.post("karin", "/matching/v1/gaps", Json.of("""
                {"subject":{"type":"participant","id":"%s"},"target":{"type":"vacancy","id":"%s"}}""".formatted(person, job))));
    }

    String readiness(String person, String job) {
        return item(person, job).path("readiness").asText();
    }

    /** The job in a list for the person; missing while it is in none. */
    JsonNode item(String person, String job) {
        return new MatchLists(door)
                .ask("karin", "participant", person, "vacancies")
                .body()
                .path("items")
                .valueStream()
                .filter(item -> item.at("/target/id").asText().equals(job))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    private JsonNode made(String who, String path, String body) {
        return succeeded(door.post(who, path, Json.of(body)));
    }

    private static JsonNode succeeded(Answer answer) {
        if (!answer.successful()) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.body();
    }
}
