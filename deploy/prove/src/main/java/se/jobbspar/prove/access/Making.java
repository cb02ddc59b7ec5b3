package se.jobbspar.prove.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.util.List;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;
import se.jobbspar.prove.proof.Seed;

/** Makes one object of a collection through the gateway, as the user who is named; gives its id. */
record Making(Door door, Seed seed) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    String person(String who, String what, String protection) {
        ObjectNode body =
                JSON.objectNode().put("name", secret(Things.PEOPLE, what)).put("protectedIdentity", protection);
        return made(who, Things.PEOPLE, body.put("reference", secret(Things.PEOPLE, what)))
                .path("id")
                .asText();
    }

    String enrolment(String who, String person, String pool) {
        ObjectNode programme = JSON.objectNode().put("name", "Proving").put("from", "2020-01-01");
        programme.putArray("municipalities").add("1880");
        ObjectNode body = JSON.objectNode()
                .put("participant", person)
                .put(
                        "programme",
                        made(who, Things.PROGRAMMES, programme).path("id").asText())
                .put("channel", "self")
                .put("pool", pool)
                .put("from", "2021-03-01");
        return made(who, Things.ENROLMENTS, body).path("id").asText();
    }

    String method() {
        ObjectNode body = JSON.objectNode().put("name", "Proving").put("description", "Proving");
        return made(Things.OWNER, Things.METHODS, body).path("id").asText();
    }

    String measuresPackage() {
        ObjectNode body = JSON.objectNode().put("name", "Proving").put("budget", 1);
        body.put("from", "2020-01-01").put("to", "2022-12-31");
        return made(Things.OWNER, Things.PACKAGES, body).path("id").asText();
    }

    /** As somebody of the demo, so that there is something to match. */
    void map(String who, String person) {
        String model = door.get(Things.OWNER, Things.PEOPLE + "?mapped=mapped&limit=1")
                .body()
                .at("/items/0/id")
                .asText();
        JsonNode profile =
                door.get(Things.OWNER, Things.PEOPLE + "/" + model).body().path("profile");
        String path = Things.PEOPLE + "/" + person;
        checked(door.put(who, path + "/profile", door.get(who, path).etag(), profile), path);
    }

    String vacancy(String who, String employer, String what) {
        ObjectNode body =
                JSON.objectNode().put("title", secret(Things.VACANCIES, what)).put("occupationGroup", "5321");
        if (employer != null) {
            body.put("employer", employer);
        }
        return made(who, Things.VACANCIES, body.put("municipality", "1880"))
                .path("id")
                .asText();
    }

    String assumptions() {
        ObjectNode body = JSON.objectNode().put("name", "Proving");
        ObjectNode scenarios = body.putObject("scenarios");
        for (String need : List.of("low", "middle", "high")) {
            scenarios
                    .putObject(need)
                    .put("retirementAge", 66)
                    .put("turnover", 5)
                    .put("growth", 0);
        }
        return made("planner", Things.ASSUMPTIONS, body).path("id").asText();
    }

    String supply() {
        ObjectNode body = JSON.objectNode().put("occupation", "5321").put("year", 2036);
        return made("planner", Things.SUPPLIES, body.put("hires", 1).put("reason", "Proving"))
                .path("id")
                .asText();
    }

    String assessment() {
        ObjectNode body = JSON.objectNode().put("occupation", "5321").put("situation", "shortage");
        body.put("reason", "Proving").put("assessedOn", "2026-03-02");
        return made("planner", Things.ASSESSMENTS, body).path("id").asText();
    }

    String training() {
        ObjectNode body = JSON.objectNode().put("name", "Proving").put("provider", "Proving");
        return made("planner", Things.TRAININGS, body.put("kind", "vocational").put("distance", true))
                .path("id")
                .asText();
    }

    String track() {
        ObjectNode body = JSON.objectNode().put("name", "Proving").put("need", "Proving");
        body.putArray("occupations").add("5321");
        return made("planner", Things.TRACKS, body.put("places", 1_000).put("from", "2026-03-02"))
                .path("id")
                .asText();
    }

    void publish(String vacancy) {
        String path = Things.VACANCIES + "/" + vacancy;
        String etag = door.get("admin", path).etag();
        checked(
                door.post(
                        "admin", path + "/transitions", etag, JSON.objectNode().put("to", "published")),
                path);
    }

    void delete(String who, String path, String query) {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .header("If-Match", door.get(who, path).etag())
                .DELETE();
        checked(door.send(who, path + query, request), path);
    }

    String secret(String collection, String what) {
        return "Kanarie " + Integer.toHexString(seed.random(collection + what).nextInt());
    }

    String employer(String who) {
        return made(who, Things.EMPLOYERS, JSON.objectNode().put("name", secret(Things.EMPLOYERS, "other")))
                .path("id")
                .asText();
    }

    String list(String who, String person) {
        ObjectNode order = JSON.objectNode().put("against", "vacancies").put("purpose", "guidance");
        order.putObject("subject").put("type", "participant").put("id", person);
        return made(who, Things.LISTS, order).path("id").asText();
    }

    private JsonNode made(String who, String path, JsonNode body) {
        return checked(door.post(who, path, body), path).body();
    }

    private static Answer checked(Answer answer, String path) {
        if (!answer.successful()) {
            throw new IllegalStateException(path + " cannot be prepared: " + answer.status() + " " + answer.body());
        }
        return answer;
    }
}
