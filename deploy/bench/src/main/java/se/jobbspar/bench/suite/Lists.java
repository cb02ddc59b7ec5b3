package se.jobbspar.bench.suite;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.jobbspar.bench.engine.Found;
import se.jobbspar.local.door.Answer;
import se.jobbspar.local.door.Door;

/** Match lists of ten, explained and recorded, as a coach makes them. */
public final class Lists {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PATH = "/matching/v1/match-lists";
    private static final String CONCEPT = "/matching/v1/concepts?q=";

    private final Door door;
    private final String coach;

    public Lists(FilledSuite suite, String coach) {
        this.door = suite.door();
        this.coach = coach;
    }

    /** Name of the one by whom they are made. */
    String coach() {
        return coach;
    }

    /** For people for a vacancy, to the gateway. */
    public HttpRequest peopleFor(UUID vacancy) {
        return posted(body("vacancy", vacancy, "participants"));
    }

    /** For vacancies for a person, to the gateway. */
    public HttpRequest vacanciesFor(UUID person) {
        return posted(body("participant", person, "vacancies"));
    }

    /** One that makes no list: HTTP, the token, and a concept got by its id. */
    public HttpRequest concept(String id) {
        return door.request(coach, CONCEPT + URLEncoder.encode(id, StandardCharsets.UTF_8), HttpRequest.newBuilder());
    }

    private HttpRequest posted(ObjectNode body) {
        HttpRequest.BodyPublisher sent = HttpRequest.BodyPublishers.ofString(body.toString());
        return door.request(coach, PATH, HttpRequest.newBuilder().POST(sent));
    }

    private static ObjectNode body(String type, UUID subject, String against) {
        ObjectNode body = JSON.createObjectNode();
        body.putObject("subject").put("type", type).put("id", subject.toString());
        return body.put("against", against).put("purpose", "guidance").put("limit", 10);
    }

    /**
     * Who is listed for a vacancy, as engines say it.
     *
     * @throws IllegalStateException when no list is made
     */
    public List<Found> made(UUID vacancy) {
        List<Found> found = new ArrayList<>();
        succeeded(door.post(coach, PATH, body("vacancy", vacancy, "participants")))
                .body()
                .path("items")
                .forEach(item -> found.add(new Found(
                        item.at("/target/id").asText(), item.path("score").asInt())));
        return found;
    }

    /**
     * Makes a list for a person that shows this version of the profile, or a newer one.
     *
     * @throws IllegalStateException when no list is made
     */
    void showing(UUID person, long version) {
        ObjectNode body = body("participant", person, "vacancies");
        ((ObjectNode) body.path("subject")).put("version", version);
        succeeded(door.post(coach, PATH, body));
    }

    /** @throws IllegalStateException when it is no answer that was asked for */
    static Answer succeeded(Answer answer) {
        if (!answer.successful()) {
            throw new IllegalStateException("Answered with " + answer.status() + ": " + answer.body());
        }
        return answer;
    }
}
